package dev.rapport.feedback;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the page of feedback says. Other languages are in {@code messages/feedback_*.properties}.
 */
@MessageBundle("feedback")
public interface FeedbackWords {

  @Message("What people make of it")
  String title();

  @Message("As it happens")
  String live();

  @Message(
      "Answers that go out, and what people and reviewers do with them, within a second. No words and no names.")
  String liveHint();

  @Message("Nothing yet.")
  String nothingYet();

  @Message("Listening")
  String connected();

  @Message("Not connected; trying again")
  String lost();

  @Message("From mention to reaction")
  String funnel();

  @Message("received")
  String received();

  @Message("for us")
  String eligible();

  @Message("drafted")
  String answered();

  @Message("approved")
  String approved();

  @Message("posted")
  String published();

  @Message("seen")
  String seen();

  @Message("reacted to")
  String reacted();

  @Message("Reward")
  String reward();

  @Message(
      "From −1 to 1: thanks and kind words count up; opt-outs, deletions, hostility and what reviewers undo count down; likes count little and are capped. Reposts and views count nothing.")
  String rewardHint();

  @Message("Stance and mood of the asker")
  String byStance();

  @Message("Stance")
  String stance();

  @Message("Reward over time, with 95 % intervals")
  String overTime();

  @Message("Day")
  String day();

  @Message("mean")
  String mean();

  @Message("low")
  String low();

  @Message("high")
  String high();

  @Message("answers")
  String count();

  @Message("–")
  String none();

  @Message("hostile")
  String hostile();

  @Message("ironic")
  String ironic();

  @Message("negative")
  String negative();

  @Message("neutral")
  String neutral();

  @Message("positive")
  String positive();

  @Message("words gone")
  String unknown();

  @Message("The numbers")
  String numbers();

  @Message("{mean} for {n} answers; {young} are too young to judge.")
  String all(String mean, int n, int young);

  @Message("Last {days} days")
  String span(int days);

  @Message("n = {n}")
  String of(int n);

  @Message("What was learned")
  String learned();

  @Message("Nothing is learned: the first stance of the policy is always taken.")
  String learningOff();

  @Message("Among the stances that the policy allows, the one that does better is taken.")
  String learningOn();

  @Message("Frozen by {by}: what was learned stays, and nothing is added.")
  String frozen(String by);

  @Message("Situation")
  String situation();

  @Message("If it were always taken")
  String alwaysBest();

  @Message("{weighted}, by {n} answers (plain mean: {naive})")
  String offPolicy(String weighted, String naive, int n);

  /** What was done, by {@link FeedbackKind#word()}. */
  @Message("like")
  String like();

  @Message("repost")
  String repost();

  @Message("quote")
  String quote();

  @Message("reply")
  String reply();

  @Message("follow-up")
  String followUp();

  @Message("post deleted")
  String parentDeleted();

  @Message("opted out")
  String optedOut();

  @Message("measured")
  String measured();

  @Message("approved")
  String approvedBy();

  @Message("edited")
  String edited();

  @Message("rejected")
  String rejected();

  @Message("rewritten")
  String regenerated();

  @Message("escalated")
  String escalated();

  @Message("retracted")
  String retracted();

  @Message("corrected")
  String corrected();

  @Message("refused")
  String refused();

  @Message("expired")
  String expired();

  @Message("posted")
  String out();
}
