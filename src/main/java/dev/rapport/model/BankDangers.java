package dev.rapport.model;

import dev.rapport.reply.ReplyWriter;
import dev.rapport.reply.Stance;
import dev.rapport.reply.crisis.OtherDangers;
import jakarta.inject.Singleton;

/**
 * The built-in persona's words for danger. The subjects that its careful stance has words for are
 * the dangers that are not of somebody's own making.
 */
@Singleton
final class BankDangers implements OtherDangers {

  private final AnswerBank bank;
  private final ReplyWriter writer;

  BankDangers(AnswerBank bank) {
    this.bank = bank;
    this.writer = new BuiltinReplyWriter(bank, "somebody may be in danger, and no model is asked");
  }

  @Override
  public boolean isTold(String words, String language) {
    return bank.in(language)
        .flatMap(answers -> answers.subject(Stance.CAREFUL_WITH_DISTRESS, words))
        .isPresent();
  }

  @Override
  public ReplyWriter writer() {
    return writer;
  }
}
