package dev.rapport.reply.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A model's refusal, its talk about its own instructions, or half-finished machine output is never
 * posted; a person writes instead.
 */
final class NotARefusalGate implements OutputGate {

  private static final List<String> SIGNS =
      List.of(
          "as an ai language model",
          "as a language model",
          "i cannot assist with",
          "i can't assist with",
          "i cannot help with that request",
          "i can't help with that request",
          "i'm unable to comply",
          "i am unable to comply",
          "i must decline",
          "against my guidelines",
          "content policy",
          "system prompt",
          "my instructions",
          "<think",
          "</think",
          "```",
          "stance:",
          "als ki-sprachmodell",
          "en tant que modèle de langage",
          "como modelo de lenguaje",
          "como modelo de linguagem",
          "как языковая модель",
          "言語モデルとして",
          "作为一个语言模型",
          "作为ai语言模型",
          "언어 모델로서");

  @Override
  public String name() {
    return "not-a-refusal";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    String text = candidate.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    return SIGNS.stream().anyMatch(text::contains)
        ? Optional.of("is a refusal or talks about its instructions")
        : Optional.empty();
  }
}
