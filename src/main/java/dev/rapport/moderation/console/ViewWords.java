package dev.rapport.moderation.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the console says of what came in and what became of it. Other languages are in {@code
 * messages/view_*.properties}.
 */
@MessageBundle("view")
public interface ViewWords {

  @Message("Rapport console")
  String title();

  @Message("Pages")
  String pages();

  @Message("Mentions")
  String mentions();

  @Message("Feedback")
  String feedback();

  @Message("Costs")
  String costs();

  @Message("Tone")
  String tone();

  @Message("Waiting for a person")
  String waiting();

  @Message("What came in, and what became of it")
  String cameIn();

  @Message("What people made of it")
  String madeOfIt();

  @Message("What it costs")
  String whatItCosts();

  @Message("Loading…")
  String loading();

  @Message("Mentions by state")
  String byState();

  @Message("all")
  String all();

  @Message("Nobody has spoken to us yet.")
  String nobodyYet();

  @Message("When")
  String when();

  @Message("When (UTC)")
  String whenUtc();

  @Message("Who")
  String who();

  @Message("Who and what")
  String whoAndWhat();

  @Message("Outcome")
  String outcome();

  @Message("Answer")
  String answer();

  @Message("deleted: {why}")
  String deleted(String why);

  @Message("Mention")
  String mention();

  @Message("The words were deleted on {at} UTC: {why}")
  String wordsDeleted(String at, String why);

  @Message("posted")
  String posted();

  @Message("seen {at} UTC")
  String seen(String at);

  @Message("thread {conversation}")
  String thread(String conversation);

  @Message("The answer")
  String theAnswer();

  @Message("(deleted)")
  String textDeleted();

  @Message("(none)")
  String noText();

  @Message("persona {version}")
  String persona(String version);

  @Message("prompt {version}")
  String prompt(String version);

  @Message("{risk} risk")
  String risk(String risk);

  @Message("decided by {by}")
  String decidedBy(String by);

  @Message("out as {id}")
  String outAs(String id);

  @Message("{language}, sentiment {score}, confidence {confidence}")
  String toneFound(String language, double score, double confidence);

  @Message("Explain it")
  String explain();

  @Message("Cost so far: {usd}")
  String costSoFar(String usd);

  @Message("Its life")
  String life();

  @Message("The same as JSON")
  String json();

  @Message("{count} replies are out.")
  String repliesOut(int count);

  @Message("Replies")
  String replies();

  @Message("Reactions")
  String reactions();

  @Message("Spent")
  String spent();

  @Message("Soft cap")
  String softCap();

  @Message("Hard cap")
  String hardCap();

  @Message("none")
  String none();

  @Message("Today:")
  String today();

  @Message("{platform} itself, since {since} UTC: {words}.")
  String usageSince(String platform, String since, String words);

  @Message("Posting is stopped by {by}: {reason}")
  String stopped(String by, String reason);

  @Message("Release")
  String release();

  @Message("Posting is on")
  String postingOn();

  @Message("Reason to stop")
  String reasonToStop();

  @Message("reason")
  String reason();

  @Message("Stop all posting")
  String stopAll();

  @Message("The breaker is on, every draft waits for a person. Tripped by {by}: {why}")
  String breakerOn(String by, String why);
}
