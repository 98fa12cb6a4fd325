package dev.rapport.reply;

import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.Post;
import dev.rapport.post.TextLimits;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.prompt.PromptShelf;
import dev.rapport.tone.SecondOpinion;
import dev.rapport.tone.ToneConfig;
import dev.rapport.tone.ToneReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/**
 * Puts a post that was read weakly to the language model, where the operator allows it. Whoever may
 * be in danger is met by what the rules heard, and is not put to anybody.
 */
@ApplicationScoped
final class SettleTone {

  /** From here on care decides, and no second opinion. */
  private static final double CARE = 0.3;

  private final ReplyWriter writer;
  private final WatchSpending spending;
  private final double below;
  private final PromptShelf prompts;

  SettleTone(ReplyWriter writer, WatchSpending spending, ToneConfig tone, PromptShelf prompts) {
    this.writer = writer;
    this.spending = spending;
    this.below = tone.settleBelow();
    this.prompts = prompts;
  }

  /**
   * A reading, and what it took.
   *
   * @param costUsd US dollars; 0 when nobody was asked
   */
  record Settled(ToneReading reading, BigDecimal costUsd) {}

  /** The same reading when nobody is to be asked, or nothing that can be used comes back. */
  Settled settle(Post mention, ToneReading reading, TextLimits limits) {
    if (!isWeak(mention, reading) || !writer.readsPrompts() || spending.isTight()) {
      return new Settled(reading, BigDecimal.ZERO);
    }
    Written written = writer.write(prompts.settle().ask(mention, reading, limits));
    return switch (written) {
      case Written.Answer answer ->
          new Settled(
              SecondOpinion.read(answer.text()).map(it -> it.settle(reading)).orElse(reading),
              answer.costUsd());
      case Written.Declined declined -> new Settled(reading, declined.costUsd());
      case Written.Unavailable unavailable -> new Settled(reading, unavailable.costUsd());
    };
  }

  private boolean isWeak(Post mention, ToneReading reading) {
    return reading.confidence() < below && reading.distress() < CARE && !mention.words().isBlank();
  }
}
