package dev.rapport.moderation.access.oidc;

/** Somebody did not get in. The message is for the log: it holds no token, no code and no name. */
final class NotIn extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refused why;

  NotIn(Refused why, String message) {
    super(message, null, false, false);
    this.why = why;
  }

  Refused why() {
    return why;
  }
}
