package dev.rapport.model;

import dev.rapport.post.Sha256;
import dev.rapport.reply.Stance;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/**
 * A language model as far as a client can tell, which says what the answer bank says, and to a
 * question what the prompt knows of it. The same request gives the same words; languages that the
 * bank lacks are answered in English.
 */
@Singleton
final class ScriptedModel {

  private static final int HEX_DIGITS = 15;

  private final AnswerBank bank;

  ScriptedModel(AnswerBank bank) {
    this.bank = bank;
  }

  /**
   * What it says.
   *
   * @param reasoning how it came to that; null where no effort was asked for
   */
  record Reply(String text, String reasoning) {}

  Reply reply(ScriptedRequest request) {
    ScriptedAsk asked = ScriptedAsk.of(request.system(), request.user());
    long seed = request.seed().orElseGet(() -> seed(request.user()));
    String text = known(asked).orElseGet(() -> written(asked, seed));
    return new Reply(text, request.reasons() ? reasoning(asked) : null);
  }

  private static Optional<String> known(ScriptedAsk asked) {
    return asked.ask().stance() == Stance.INFORMATIVE
        ? KnownSentence.about(asked.ask().words(), asked.knowledge())
        : Optional.empty();
  }

  private String written(ScriptedAsk asked, long seed) {
    return bank.in(asked.language())
        .or(() -> bank.in("en"))
        .flatMap(answers -> answers.answer(asked.ask(), seed, words -> true, ""))
        .orElseThrow();
  }

  private static String reasoning(ScriptedAsk asked) {
    String intent = asked.ask().intent().name().toLowerCase(Locale.ROOT);
    return "The post counts as: %s. It is to be met in the way called %s, in the language %s."
        .formatted(intent, asked.ask().stance().word(), asked.language());
  }

  private static long seed(String user) {
    return Long.parseLong(Sha256.hex(user).substring(0, HEX_DIGITS), 16);
  }
}
