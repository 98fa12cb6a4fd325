package dev.rapport.reply;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Answers what it was told to, in turn, and remembers what it was asked. */
final class FakeWriter implements ReplyWriter {

  final Deque<Written> answers = new ArrayDeque<>();
  final List<Assignment> asked = new ArrayList<>();
  Runnable whenAsked = () -> {};
  boolean readsPrompts = true;

  void says(String text) {
    answers.add(new Written.Answer(text, "test", new BigDecimal("0.001")));
  }

  @Override
  public Rung rung() {
    return new Rung("test", "it is a test");
  }

  @Override
  public boolean costs() {
    return true;
  }

  @Override
  public boolean readsPrompts() {
    return readsPrompts;
  }

  @Override
  public Written write(Assignment assignment) {
    asked.add(assignment);
    whenAsked.run();
    return answers.remove();
  }
}
