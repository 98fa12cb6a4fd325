package dev.rapport.moderation.autonomy;

/** Whether a draft may go out without a person. */
public sealed interface Grant {

  /** On one line. */
  String why();

  /** The same, which is about a draft of this risk, in words. */
  default Grant and(String risk) {
    return switch (this) {
      case Alone alone -> new Alone(alone.why + "; " + risk);
      case ToAPerson held -> new ToAPerson(held.why + "; " + risk);
    };
  }

  record Alone(String why) implements Grant {}

  record ToAPerson(String why) implements Grant {}
}
