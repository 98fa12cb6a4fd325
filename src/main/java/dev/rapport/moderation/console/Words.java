package dev.rapport.moderation.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the console says. Other languages are in {@code messages/msg_*.properties}. */
@MessageBundle
public interface Words {

  @Message("en")
  String lang();

  @Message("Review")
  String review();

  @Message("What waits")
  String queue();

  @Message("{count} wait for a person")
  String waiting(int count);

  @Message("Nothing waits. What is risky, or what no draft fits, appears here by itself.")
  String nothingWaits();

  @Message("Say who you are and begin")
  String begin();

  @Message("Your name, for the record:")
  String yourName();

  @Message("Mention by {author}")
  String mentionBy(String author);

  @Message("reads like our own handle")
  String lookAlike();

  @Message("{by} is at this one until {until} UTC.")
  String othersItem(String by, String until);

  @Message("Take it over")
  String takeOver();

  @Message("In this thread before")
  String thread();

  @Message("Same person, other threads")
  String history();

  @Message("Earlier drafts")
  String aside();

  @Message("Use this one")
  String use();

  @Message("Our answer")
  String answer();

  @Message("{length} of {max}")
  String length(int length, int max);

  @Message("It may go out.")
  String mayGoOut();

  @Message("It may not go out: it {objection}.")
  String mayNot(String objection);

  @Message("Approve")
  String approve();

  @Message("Why not?")
  String whyNot();

  @Message("Reject")
  String reject();

  @Message("How should it be?")
  String howShouldItBe();

  @Message("shorter, warmer, name the reason …")
  String howExample();

  @Message("Write anew")
  String regenerate();

  @Message("Skip")
  String skip();

  @Message("What does somebody else need to know?")
  String whyEscalate();

  @Message("Escalate")
  String escalate();

  @Message("Start from a template")
  String template();

  @Message("Blur the mention")
  String blur();

  @Message("Undo")
  String undo();

  @Message("Undone. It is yours again.")
  String undone();

  @Message("It is too late to undo that.")
  String tooLate();

  @Message("Approved.")
  String approved();

  @Message("Edited and approved.")
  String edited();

  @Message("Edited. Somebody else has to approve it.")
  String proposed();

  @Message("Rejected.")
  String rejected();

  @Message("Skipped. Others will see it.")
  String skipped();

  @Message("Escalated. It comes first for the others.")
  String escalated();

  @Message("Here is another one.")
  String regenerated();

  @Message("The built-in writer cannot be told anything: here are other words.")
  String otherWords();

  @Message("It could not be written anew: {why}")
  String notRegenerated(String why);

  @Message("Somebody decided on this one before you.")
  String tooSlow();

  @Message("{by} is at this one now.")
  String claimed(String by);

  @Message("It does not wait any more.")
  String gone();

  @Message("Its queue does not allow that: {why}")
  String notOffered(String why);

  @Message("Queues")
  String queues();

  @Message("All")
  String allQueues();

  @Message("Queue")
  String inQueue();

  @Message("Keys")
  String keys();

  @Message("Close")
  String close();

  @Message("Do something …")
  String palette();

  @Message("Why like this")
  String why();

  @Message("Rules")
  String rules();

  @Message("Stance")
  String stance();

  @Message("Mode")
  String mode();

  @Message("Tone")
  String tone();

  @Message("Fit")
  String fit();

  @Message("Claims")
  String claims();

  @Message("Sources")
  String sources();

  @Message("Reasoning")
  String reasoning();

  @Message("The whole trace")
  String trace();

  @Message("Expires {at} UTC, unanswered.")
  String expires(String at);

  @Message("Many at once")
  String batch();

  @Message(
      "These drafts pass every gate. Read them, leave out what you would not say, approve the rest.")
  String batchHint();

  @Message("Waits because of")
  String becauseOf();

  @Message("Show")
  String show();

  @Message("Approve what is ticked")
  String approveTicked();

  @Message("{count} approved.")
  String batchApproved(int count);

  @Message("Nothing that passes every gate waits here.")
  String batchNothing();

  @Message("Why is it taken back?")
  String whyBack();

  @Message("Take it back")
  String takeBack();

  @Message("What is right, in public")
  String correction();

  @Message("Post the correction")
  String postCorrection();

  @Message("That was a second look, and you agreed: {by} had approved it as it was.")
  String agreedApproved(String by);

  @Message(
      "That was a second look, and you agreed not to let it out as it was: {by} had edited it.")
  String agreedEdited(String by);

  @Message("That was a second look, and you agreed: {by} had rejected it.")
  String agreedRejected(String by);

  @Message("That was a second look, and you differed: {by} had approved it as it was.")
  String differedApproved(String by);

  @Message("That was a second look, and you differed: {by} had edited it.")
  String differedEdited(String by);

  @Message("That was a second look, and you differed: {by} had rejected it.")
  String differedRejected(String by);

  @Message("That was a golden item, and you were right. {why}")
  String goldenRight(String why);

  @Message("That was a golden item, and it was meant otherwise. {why}")
  String goldenWrong(String why);

  @Message("That was there to measure us. Nobody waits for it.")
  String wasALook();
}
