package dev.rapport.moderation.quality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said of reviewers, and of what they want to be spared. Other languages are in {@code
 * messages/quality_*.properties}.
 */
@MessageBundle("quality")
public interface QualityWords {

  @Message("Reviewers")
  String title();

  @Message(
      "A second look shows what one person decided to somebody else, who does not know it. Two people agree when both would let the draft out as it is, or neither would. Ranges hold with a confidence of 95 %.")
  String hint();

  @Message("Nobody has decided on anything in this time.")
  String none();

  @Message("Everybody")
  String everybody();

  @Message("Who")
  String who();

  @Message("Decisions, 28 days")
  String decisions();

  @Message("Agreement, 90 days")
  String agreement();

  @Message("Golden items, 90 days")
  String golden();

  @Message("Approved as it is, 14 days and the 14 before")
  String approvals();

  @Message("Agreement, 14 days and the 14 before")
  String agreements();

  @Message("Median seconds at a look")
  String seconds();

  @Message("{hits} of {cases}")
  String hitsOf(int hits, int cases);

  @Message("{hits} of {cases}: too few to tell")
  String tooFew(int hits, int cases);

  @Message("{low} to {high} %")
  String range(String low, String high);

  @Message("Krippendorff's alpha {alpha}")
  String alpha(String alpha);

  @Message("{now}, before {before}")
  String nowAndBefore(String now, String before);

  @Message("changed")
  String changed();

  @Message("no change that can be told")
  String unchanged();

  @Message("{name} has decided {decisions} times and agreed in {same} of {looks} second looks.")
  String spoken(String name, int decisions, int same, int looks);

  @Message("Your figures")
  String yours();

  @Message("How you want to be spared")
  String care();

  @Message("Blur texts until you reveal them with b")
  String blurFirst();

  @Message("nothing")
  String nothing();

  @Message("what a rule flagged")
  String flagged();

  @Message("everything")
  String everything();

  @Message("Leave to others what these rules found")
  String mute();

  @Message("Propose a break after so many minutes over harmful items; 0 for never")
  String breakAfter();

  @Message("Save")
  String save();

  @Message("Saved.")
  String saved();

  @Message("{count} are muted for you; others are offered them.")
  String mutedForYou(int count);

  @Message(
      "You have read harmful things for {minutes} minutes. A break helps: what waits can wait, or somebody else takes it.")
  String timeForBreak(int minutes);

  @Message("I have had a break")
  String hadBreak();
}
