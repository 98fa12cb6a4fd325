package dev.rapport.platform.x;

import dev.rapport.post.Finding;
import java.util.Optional;

/** What an operator can do about a failed call. */
final class XAdvice {

  private static final String SET_THE_CLOCK = "set this machine's clock";

  private XAdvice() {}

  /** A reason of our own says itself what to do. */
  static Finding on(String what, XAnswer.Failed failed) {
    return Finding.amiss(what + ": " + failed.why(), advice(failed));
  }

  /** X may answer all the same; what is signed, or asked for by its time, then goes wrong. */
  static Optional<Finding> onClock(String clockFault) {
    return clockFault.isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.amiss(clockFault, SET_THE_CLOCK));
  }

  private static String advice(XAnswer.Failed failed) {
    return switch (failed) {
      case XAnswer.Refused refused when !refused.problem().hint().isEmpty() -> SET_THE_CLOCK;
      case XAnswer.Refused refused -> advice(refused.problem().kind());
      case XAnswer.Broken broken ->
          "look whether rapport.platform.x.base-url is X and no proxy answers in its place";
      case XAnswer.NotSent notSent ->
          notSent.unreachable() ? "look at rapport.platform.x.base-url and the network" : "";
      case XAnswer.Lost lost -> "try again in a minute; X or the network is slow";
    };
  }

  private static String advice(XProblem.Kind kind) {
    return switch (kind) {
      case CREDENTIALS ->
          "make the tokens anew in X's developer portal, and look at this machine's clock";
      case FORBIDDEN, NOT_SUMMONED, RESTRICTED ->
          "give the app 'Read and write' in X's developer portal, then make the access token anew";
      case CREDITS -> "buy credits in X's developer portal";
      case SPEND_CAP -> "raise the spend cap in X's developer portal, or wait for the next cycle";
      case USAGE_CAP -> "wait for the next month, or ask X for a higher cap";
      case SUSPENDED -> "log in to the account on X and appeal; until then nothing can be posted";
      case LOCKED -> "log in to the account on X and do what it asks";
      case RATE_LIMIT -> "wait a quarter of an hour";
      case GONE, DUPLICATE, INVALID, OTHER -> "look at rapport.platform.x.base-url";
    };
  }
}
