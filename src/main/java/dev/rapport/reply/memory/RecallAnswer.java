package dev.rapport.reply.memory;

import dev.rapport.reply.Approach;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/**
 * Looks before a writer is asked whether the same was asked and answered. Of many who ask at once,
 * one gets a writer; the others are to come again, for as long as they may be kept waiting.
 */
@ApplicationScoped
class RecallAnswer {

  /** How often somebody is asked to come again. */
  private static final int WAITS = 4;

  private final QuestionReader questions;
  private final AnswerMemory memory;
  private final RetellVerdict retell;
  private final MemoryConfig config;

  RecallAnswer(
      QuestionReader questions, AnswerMemory memory, RetellVerdict retell, MemoryConfig config) {
    this.questions = questions;
    this.memory = memory;
    this.retell = retell;
    this.config = config;
  }

  /**
   * It may cost money, see {@link CoreTranslator}.
   *
   * @param attempt how often this mention was taken up, this time included, from 1
   * @param basis what an answer would rest on now
   */
  Recall recall(Approach asker, int attempt, Basis basis) {
    if (!config.keep().isPositive() || !retell.canMeet(asker)) {
      return new Recall.NotOurs();
    }
    return questions
        .read(asker)
        .map(key -> recall(key, asker, basis))
        .map(recall -> attempt > WAITS ? withoutWaiting(recall) : recall)
        .orElseGet(Recall.NotOurs::new);
  }

  private Recall recall(QuestionKey key, Approach asker, Basis basis) {
    return switch (memory.hold(key, asker.mention().root(), basis, config.patience())) {
      case Found.Known<RememberedVerdict> known -> retell.retell(key, known.value(), asker);
      case Found.Writing<RememberedVerdict> writing ->
          new Recall.Wait(config.patience().dividedBy(WAITS));
      case Found.Free<RememberedVerdict> free -> new Recall.Ask(BigDecimal.ZERO);
    };
  }

  private static Recall withoutWaiting(Recall recall) {
    return switch (recall) {
      case Recall.Wait wait -> new Recall.Ask(BigDecimal.ZERO);
      case Recall.Told told -> told;
      case Recall.Ask ask -> ask;
      case Recall.NotOurs no -> no;
    };
  }
}
