package dev.rapport.sandbox.control;

import java.util.List;

/** What can go wrong with one call, or on the way with one thing that is told. */
public sealed interface Fault {

  /**
   * The answer is late, and right.
   *
   * @param fromMillis the shortest delay, in milliseconds
   * @param toMillis the longest, inclusive
   */
  record Latency(int fromMillis, int toMillis) implements Fault {

    /**
     * @param draw from 0 (inclusive) to 1 (exclusive)
     */
    public long millis(double draw) {
      return fromMillis + (long) (draw * (toMillis - fromMillis + 1L));
    }
  }

  /**
   * An error in X's words.
   *
   * @param status 400 to 599
   * @param title as in X's problem body
   * @param detail likewise
   * @param type likewise; X tells errors apart by its last segment
   * @param resetSeconds how far away {@code x-rate-limit-reset} is; looked at with 429 only
   * @param committed whether what was asked for is done nevertheless
   */
  record Status(
      int status, String title, String detail, String type, int resetSeconds, boolean committed)
      implements Fault {}

  /** The connection is closed before anything happened. */
  record ResetBeforeCommit() implements Fault {}

  /** What was asked for is done, and the connection is closed without an answer. */
  record ResetAfterCommit() implements Fault {}

  /** What was asked for is done, and the answer breaks off in the middle. */
  record Truncated() implements Fault {}

  /**
   * A page of the gateway in front.
   *
   * @param status 200 to 599
   * @param committed whether what was asked for is done nevertheless
   */
  record Html(int status, boolean committed) implements Fault {}

  /** What was asked for is done; status 200, and nothing in it. */
  record Empty() implements Fault {}

  /**
   * What was asked for is done, and the answer lacks these members, wherever they stand.
   *
   * @param fields names of JSON members
   */
  record MissingFields(List<String> fields) implements Fault {}

  /**
   * The account's credit lasts for so many charged calls; then every call is a 402. X charges what
   * it delivers: a read that shows nothing and a refusal cost nothing.
   */
  record CreditRunsOut(int calls) implements Fault {}

  /** Nothing goes wrong with a call, but with what is told later, on a stream or to a webhook. */
  record OnTheWay(DeliveryFault what) implements Fault {}

  /** Its name in a plan. */
  default String name() {
    return switch (this) {
      case Latency f -> "latency";
      case Status f -> "status";
      case ResetBeforeCommit f -> "reset-before-commit";
      case ResetAfterCommit f -> "reset-after-commit";
      case Truncated f -> "truncated";
      case Html f -> "html";
      case Empty f -> "empty";
      case MissingFields f -> "missing-fields";
      case CreditRunsOut f -> "credit-runs-out";
      case OnTheWay f -> f.what().name();
    };
  }

  /** Whether the caller gets anything else than what it asked for. */
  default boolean spoils() {
    return switch (this) {
      case Latency f -> false;
      case Status f -> true;
      case ResetBeforeCommit f -> true;
      case ResetAfterCommit f -> true;
      case Truncated f -> true;
      case Html f -> true;
      case Empty f -> true;
      case MissingFields f -> true;
      case CreditRunsOut f -> true;
      case OnTheWay f -> false;
    };
  }
}
