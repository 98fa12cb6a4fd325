package dev.rapport.moderation.lesson;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of lessons says. Other languages are in {@code messages/lesson_*.properties}. */
@MessageBundle("lesson")
public interface LessonWords {

  @Message("Lessons")
  String title();

  @Message(
      "What reviewers changed or refused. A line that should always hold becomes a proposal for the persona; somebody else approves it.")
  String hint();

  @Message("Nothing was edited, or rejected with a reason, that nobody has looked at.")
  String none();

  @Message("What it should not do")
  String line();

  @Message("It should do this, rather")
  String always();

  @Message("Propose it")
  String propose();

  @Message("No rule")
  String dismiss();

  @Message("Settled.")
  String settled();
}
