package dev.rapport.sandbox.control;

import java.util.List;

/** What can go wrong on the way with one thing that is told instead of asked for. */
public sealed interface DeliveryFault {

  /**
   * It arrives later; what comes after it does not wait.
   *
   * @param fromMillis the shortest delay, in milliseconds
   * @param toMillis the longest, inclusive
   */
  record Late(int fromMillis, int toMillis) implements DeliveryFault {

    /**
     * @param draw from 0 (inclusive) to 1 (exclusive)
     */
    public long millis(double draw) {
      return fromMillis + (long) (draw * (toMillis - fromMillis + 1L));
    }
  }

  /** It arrives twice. */
  record Duplicate() implements DeliveryFault {}

  /** It arrives right after the next one; without a next one, never. */
  record Reorder() implements DeliveryFault {}

  /** It never arrives. */
  record Withheld() implements DeliveryFault {}

  /** Something that is no JSON arrives before it. */
  record Garbage() implements DeliveryFault {}

  /** Something well-formed of a kind that nobody knows arrives before it. */
  record UnknownType() implements DeliveryFault {}

  /** Neither it nor anything later arrives, blank lines included; the connection stays open. */
  record Silence() implements DeliveryFault {}

  /** The connection breaks in the middle of it. */
  record Drop() implements DeliveryFault {}

  /**
   * In its place comes X's notice that it ends the stream, and then the end.
   *
   * @param type one of {@link #DISCONNECT_TYPES}
   */
  record Disconnect(String type) implements DeliveryFault {}

  /** Before it arrives the same, signed by somebody who does not know the secret. */
  record WrongSignature() implements DeliveryFault {}

  /** As in X's specification 2.166, OperationalDisconnectProblem. */
  List<String> DISCONNECT_TYPES =
      List.of(
          "OperationalDisconnect",
          "UpstreamOperationalDisconnect",
          "ForceDisconnect",
          "UpstreamUncleanDisconnect",
          "SlowReader",
          "InternalError",
          "ClientApplicationStateDegraded",
          "InvalidRules");

  /** Its name in a plan. */
  default String name() {
    return switch (this) {
      case Late f -> "late";
      case Duplicate f -> "duplicate";
      case Reorder f -> "reorder";
      case Withheld f -> "withheld";
      case Garbage f -> "garbage";
      case UnknownType f -> "unknown-type";
      case Silence f -> "silence";
      case Drop f -> "drop";
      case Disconnect f -> "disconnect";
      case WrongSignature f -> "wrong-signature";
    };
  }

  /** Whether it can happen on the way to that place, which is a stream or {@code WEBHOOK}. */
  default boolean fits(String place) {
    boolean webhook = place.equals(Endpoints.WEBHOOK);
    return switch (this) {
      case Drop f -> !webhook;
      case Disconnect f -> !webhook;
      case WrongSignature f -> webhook;
      case Late f -> true;
      case Duplicate f -> true;
      case Reorder f -> true;
      case Withheld f -> true;
      case Garbage f -> true;
      case UnknownType f -> true;
      case Silence f -> true;
    };
  }
}
