package dev.rapport.reply.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * No thinking aloud, no label of a role, no "here is a reply": what a model says before it answers.
 */
final class NoReasoningGate implements OutputGate {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)^\\W{0,3}(?:assistant|user|system|human|model|bot|ai|draft|reply|response|answer|"
              + "final answer|output|thought|thinking|reasoning|analysis|antwort|respuesta|réponse|risposta|"
              + "resposta|ответ|回答|返信|回复|답변)\\s?[:：]");

  private static final List<String> SIGNS =
      List.of(
          "let me think",
          "the user is asking",
          "the user asks",
          "the user wants",
          "the user seems",
          "the user says",
          "the user's",
          "user wants me to",
          "i need to respond",
          "i should respond",
          "i should answer",
          "i should reply",
          "i'll respond with",
          "here is a reply",
          "here's a reply",
          "here is my reply",
          "here's my reply",
          "here is a response",
          "here's a response",
          "here is a possible",
          "here's a possible",
          "here is the reply",
          "sure, here is",
          "sure, here's",
          "sure! here",
          "certainly! here",
          "as instructed",
          "as per the instructions",
          "per your instructions",
          "step by step:",
          "der nutzer möchte",
          "el usuario quiere",
          "l'utilisateur demande",
          "ユーザーは",
          "用户想",
          "用户要求",
          "사용자가");

  @Override
  public String name() {
    return "no-reasoning";
  }

  @Override
  public Optional<String> objection(Candidate candidate) {
    String text = candidate.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    return LABEL.matcher(text).find() || SIGNS.stream().anyMatch(text::contains)
        ? Optional.of("thinks aloud or announces itself")
        : Optional.empty();
  }
}
