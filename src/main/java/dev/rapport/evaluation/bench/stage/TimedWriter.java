package dev.rapport.evaluation.bench.stage;

import dev.rapport.reply.Assignment;
import dev.rapport.reply.ReplyWriter;

/** Turns the clock around the writing. */
record TimedWriter(ReplyWriter writer, PartClock clock) implements ReplyWriter {

  @Override
  public Rung rung() {
    return writer.rung();
  }

  @Override
  public boolean costs() {
    return writer.costs();
  }

  @Override
  public boolean readsPrompts() {
    return writer.readsPrompts();
  }

  @Override
  public Written write(Assignment assignment) {
    clock.turn(Part.MODEL);
    Written written = writer.write(assignment);
    clock.turn(Part.GATES);
    return written;
  }
}
