package dev.rapport.reply;

/**
 * A writer that is told what a reviewer wants of this one answer.
 *
 * @param instruction a reviewer's words, on one line
 */
record InstructedWriter(ReplyWriter writer, String instruction) implements ReplyWriter {

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
    return writer.write(assignment.with(assignment.prompt().asking(instruction)));
  }
}
