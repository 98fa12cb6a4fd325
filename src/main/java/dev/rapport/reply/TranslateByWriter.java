package dev.rapport.reply;

import dev.rapport.mention.money.WatchSpending;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.gate.RepairAnswer;
import dev.rapport.reply.grounding.Numbers;
import dev.rapport.reply.memory.CoreTranslator;
import dev.rapport.reply.prompt.PromptShelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Has the language model say a remembered answer in another language. What comes back with other
 * figures, or much longer, is not used: better to answer anew.
 */
@ApplicationScoped
final class TranslateByWriter implements CoreTranslator {

  /** Chinese grows to three times its length in Spanish. */
  private static final int MOST_GROWTH = 4;

  private static final Translated NOBODY = new Translated(Optional.empty(), BigDecimal.ZERO);

  private final ReplyWriter writer;
  private final WatchSpending spending;
  private final PromptShelf prompts;

  TranslateByWriter(ReplyWriter writer, WatchSpending spending, PromptShelf prompts) {
    this.writer = writer;
    this.spending = spending;
    this.prompts = prompts;
  }

  @Override
  public Translated translate(String core, String language, Approach asker) {
    if (!writer.readsPrompts() || spending.isSpent()) {
      return NOBODY;
    }
    Assignment assignment = prompts.retell().ask(core, language, asker);
    return switch (writer.write(assignment)) {
      case Written.Answer answer ->
          new Translated(checked(answer.text(), core, assignment), answer.costUsd());
      case Written.Declined declined -> new Translated(Optional.empty(), declined.costUsd());
      case Written.Unavailable unavailable ->
          new Translated(Optional.empty(), unavailable.costUsd());
    };
  }

  private static Optional<String> checked(String written, String core, Assignment asked) {
    String text = RepairAnswer.repair(written, asked.language());
    boolean sound =
        !text.isBlank()
            && text.length() <= MOST_GROWTH * core.length()
            && Numbers.in(text).equals(Numbers.in(core))
            && asked.prompt().markers().stream().noneMatch(text::contains);
    return sound ? Optional.of(text) : Optional.empty();
  }
}
