package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Stage.Open;

/** What is to become of a rollout now; why, in one line. */
sealed interface Verdict {

  String why();

  /** Nothing yet. */
  record Stay(String why) implements Verdict {}

  record Advance(Open next, String why) implements Verdict {}

  record Back(String why) implements Verdict {}
}
