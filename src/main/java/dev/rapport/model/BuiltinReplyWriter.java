package dev.rapport.model;

import dev.rapport.post.SafeText;
import dev.rapport.reply.Assignment;
import dev.rapport.reply.ReplyWriter;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.tone.ToneReading;
import dev.rapport.tone.ToneReading.Sentiment.Label;
import java.math.BigDecimal;

/**
 * The persona that needs no model: picks from the written answers by stance, subject and intent.
 * Costs nothing, knows nothing, asks for a person where it has no words, and does not tell anybody
 * the same thing twice in a row.
 */
final class BuiltinReplyWriter implements ReplyWriter {

  private static final int LONGEST_TAG = 16;

  /** From this try on the words for a particular subject, which are few, seem to be used up. */
  private static final int GENERAL_FROM = 8;

  private final AnswerBank bank;
  private final Rung rung;

  BuiltinReplyWriter(AnswerBank bank, String why) {
    this.bank = bank;
    this.rung = new Rung("builtin", why);
  }

  @Override
  public Rung rung() {
    return rung;
  }

  @Override
  public boolean costs() {
    return false;
  }

  @Override
  public boolean readsPrompts() {
    return false;
  }

  @Override
  public Written write(Assignment assignment) {
    return bank.in(assignment.language())
        .map(answers -> pick(answers, assignment))
        .orElseGet(
            () ->
                new Declined(
                    "no written answer in "
                        + SafeText.oneLine(assignment.language(), LONGEST_TAG)));
  }

  private static Written pick(LanguageBank answers, Assignment assignment) {
    ToneReading reading = assignment.reading();
    boolean emoji = reading.register().emoji() > 0 && reading.sentiment().label() != Label.NEGATIVE;
    Ask ask = new Ask(assignment.stance(), reading.intent(), assignment.mention().words(), emoji);
    boolean particular = Spread.tryOf(assignment.seed()) < GENERAL_FROM;
    return answers
        .answer(
            particular ? ask : ask.inGeneral(),
            assignment.seed(),
            assignment.limits()::fits,
            assignment.said().orElse(""))
        .<Written>map(text -> new Answer(text, "builtin", BigDecimal.ZERO))
        .orElseGet(() -> new Declined("no written answer is short enough"));
  }
}
