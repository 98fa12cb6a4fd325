package dev.rapport.model;

import dev.rapport.model.gguf.Heard;
import dev.rapport.model.gguf.Question;
import dev.rapport.model.gguf.WeightsModel;
import dev.rapport.post.SafeText;
import dev.rapport.reply.Assignment;
import dev.rapport.reply.Mode;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.Modes;
import dev.rapport.reply.ReplyWriter;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.ReplyWriter.Written.Unavailable;
import java.math.BigDecimal;

/**
 * Asks weights on this machine. Of a mode's row the tokens and the timeout count; its model's name,
 * effort and prices mean nothing here.
 */
final class GgufReplyWriter implements ReplyWriter, AutoCloseable {

  private final String why;
  private final String name;
  private final Modes modes;
  private final WeightsModel model;

  /**
   * @param name of the weights, as a draft shows it
   */
  GgufReplyWriter(String why, String name, Modes modes, WeightsModel model) {
    this.why = why;
    this.name = name;
    this.modes = modes;
    this.model = model;
  }

  /** Says, too, when and why it is down. */
  @Override
  public Rung rung() {
    String trouble = model.trouble();
    return new Rung("gguf", trouble.isEmpty() ? why : why + "; it is down: " + trouble);
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
    ModeRow row = assignment.row().orElseGet(() -> modes.of(assignment.mode()));
    return switch (model.ask(question(assignment, row), row.timeout())) {
      case Heard.Said said -> whole(Thoughts.without(said.text()));
      case Heard.Cut cut ->
          new Declined("the model used up the tokens that its mode allows before it was done");
      case Heard.TooLong tooLong ->
          new Declined("the post and the prompt are too long for rapport.model.gguf.context");
      case Heard.Lost lost -> new Unavailable(lost.why(), lost.retryAfter());
    };
  }

  private Written whole(String text) {
    return text.isEmpty()
        ? new Unavailable("the model said nothing", HostedErrors.SHORT)
        : new Answer(text, name, BigDecimal.ZERO);
  }

  private static Question question(Assignment assignment, ModeRow row) {
    return new Question(
        fit(assignment.prompt().system()),
        fit(assignment.prompt().user()),
        temperature(assignment.mode()),
        Long.hashCode(assignment.seed()) & Integer.MAX_VALUE,
        row.maxTokens());
  }

  private static String fit(String text) {
    return TurnMarks.broken(SafeText.storable(text));
  }

  /** Small models lose the thread sooner than large ones; several candidates are to differ. */
  private static double temperature(Mode mode) {
    return switch (mode) {
      case FAST -> 0.6;
      case THINKING -> 0.8;
    };
  }

  @Override
  public void close() {
    model.close();
  }
}
