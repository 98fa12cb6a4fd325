package dev.rapport.feedback.rollout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of rollouts says. Other languages are in {@code messages/rollout_*.properties}. */
@MessageBundle("rollout")
public interface RolloutWords {

  @Message("Rollout")
  String title();

  @Message(
      "Another way to answer, first in the shadow, where nobody gets it, then for 1, 5 and 25 % of new conversations, then for all. It is taken back by itself when something speaks against it or its figures do not come.")
  String hint();

  @Message("There never was one.")
  String none();

  @Message("Variant")
  String variant();

  @Message("State")
  String state();

  @Message("New conversations")
  String share();

  @Message("Since")
  String since();

  @Message("Why")
  String why();

  @Message("What speaks against it")
  String evidence();

  @Message(
      "Bad ones of all first answers. e says how many times as likely this is if the variant is worse: 1 says nothing, and at {limit} it is taken back.")
  String evidenceHint(String limit);

  @Message("Guardrail")
  String guardrail();

  @Message("In use")
  String base();

  @Message("{bad} of {of} ({share})")
  String rate(int bad, int of, String share);

  @Message("In the course of time")
  String course();

  @Message("New conversations that get it, in percent")
  String shareChart();

  @Message("Evidence of what reviewers see, as log10 of e")
  String wordsChart();

  @Message("Evidence of leaks and opt-outs, as log10 of e")
  String peopleChart();

  @Message("Evidence of time and money, as log10 of e")
  String effortChart();

  @Message("The numbers")
  String numbers();

  @Message("Time")
  String time();

  @Message("Steps")
  String steps();

  @Message("By")
  String by();

  @Message("Move it")
  String move();

  @Message("Start")
  String start();

  @Message("Next step now")
  String advance();

  @Message("Take it back")
  String rollBack();

  @Message("The file of variants has none.")
  String noVariants();

  /** By {@link Stage#word()}. */
  @Message("in the shadow")
  String shadow();

  @Message("live")
  String live();

  @Message("complete")
  String complete();

  @Message("rolled back")
  String rolledBack();

  /** By {@link Guardrail#word()}. */
  @Message("rejected")
  String rejection();

  @Message("toxic")
  String toxicity();

  @Message("no answer")
  String refusal();

  @Message("leak")
  String leak();

  @Message("opt-out")
  String optOut();

  @Message("slow")
  String latency();

  @Message("dear")
  String cost();
}
