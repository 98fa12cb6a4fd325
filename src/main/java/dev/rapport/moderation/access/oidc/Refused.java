package dev.rapport.moderation.access.oidc;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody did not get in; each has one line for people. */
enum Refused {
  /** No answer, or none that makes sense. */
  DOWN("providerDown"),
  /** The provider, or whoever sits there, said no. */
  DENIED("providerDenied"),
  /** The provider has something against us. */
  FAILED("providerFailed"),
  /** Not signed by the provider, not for us, not of now. */
  FORGED("providerForged"),
  /** No such round, or not of this browser, or not any more. */
  OVER("roundOver"),
  FULL("roundsFull"),
  NO_GROUP("noGroup"),
  NO_NAME("noName"),
  LOCKED_OUT("lockedOut"),
  /** Somebody was let through who should have been asked again. */
  NOT_FRESH("notFresh"),
  SOMEBODY_ELSE("somebodyElse");

  private final String words;

  Refused(String words) {
    this.words = words;
  }

  /** The message of {@code AccessWords}. */
  String words() {
    return words;
  }

  static Optional<Refused> of(String words) {
    return Arrays.stream(values()).filter(each -> each.words.equals(words)).findFirst();
  }
}
