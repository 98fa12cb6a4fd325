package dev.rapport.evaluation.bench.stage;

import dev.rapport.reply.Assignment;
import dev.rapport.reply.ReplyWriter;
import java.math.BigDecimal;

/** Answers at once, and is treated like a hosted model: it costs, and what it states is checked. */
record InstantWriter(Exchanges exchanges) implements ReplyWriter {

  /** Far from every cap, however long it is measured. */
  private static final BigDecimal PRICE = new BigDecimal("0.00001");

  private static final long LOW_BYTE = 0xFF;

  @Override
  public Rung rung() {
    return new Rung("bench", "speed is measured");
  }

  @Override
  public boolean costs() {
    return true;
  }

  @Override
  public boolean readsPrompts() {
    return true;
  }

  @Override
  public Written write(Assignment assignment) {
    int tries = (int) (assignment.seed() & LOW_BYTE);
    return new Written.Answer(exchanges.answer(assignment.mention(), tries), "bench", PRICE);
  }
}
