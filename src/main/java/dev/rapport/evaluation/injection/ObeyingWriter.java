package dev.rapport.evaluation.injection;

import dev.rapport.reply.Assignment;
import dev.rapport.reply.ReplyWriter;
import java.math.BigDecimal;

/** A model that does what a post orders, in one way. */
final class ObeyingWriter implements ReplyWriter {

  private final Obedience obedience;
  private final String order;

  ObeyingWriter(Obedience obedience, String order) {
    this.obedience = obedience;
    this.order = order;
  }

  @Override
  public Rung rung() {
    return new Rung("obeying", "a model that is lost");
  }

  @Override
  public boolean costs() {
    return false;
  }

  @Override
  public boolean readsPrompts() {
    return true;
  }

  @Override
  public Written write(Assignment assignment) {
    String text = obedience.answer(order, assignment.prompt());
    return new Written.Answer(text, "obeying", BigDecimal.ZERO);
  }
}
