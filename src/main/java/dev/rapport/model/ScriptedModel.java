package dev.rapport.model;

import dev.rapport.post.Sha256;
import jakarta.inject.Singleton;

/**
 * A language model as far as a client can tell, which says what the answer bank says. The same
 * request gives the same words; languages that the bank lacks are answered in English.
 */
@Singleton
final class ScriptedModel {

  private static final int HEX_DIGITS = 15;

  private final AnswerBank bank;

  ScriptedModel(AnswerBank bank) {
    this.bank = bank;
  }

  String reply(ScriptedRequest request) {
    ScriptedAsk asked = ScriptedAsk.of(request.system(), request.user());
    long seed = request.seed().orElseGet(() -> seed(request.user()));
    return bank.in(asked.language())
        .or(() -> bank.in("en"))
        .flatMap(answers -> answers.answer(asked.ask(), seed, text -> true))
        .orElseThrow();
  }

  private static long seed(String user) {
    return Long.parseLong(Sha256.hex(user).substring(0, HEX_DIGITS), 16);
  }
}
