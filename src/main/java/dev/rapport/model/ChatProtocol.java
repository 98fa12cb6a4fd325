package dev.rapport.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.model.HostedCalls.Asking;
import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.model.Said.Ending;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code POST /chat/completions}, which nearly every server speaks. */
record ChatProtocol(Dialect dialect) implements Protocol {

  @Override
  public String path() {
    return "/chat/completions";
  }

  /** xAI took searching out of this protocol in 2026 and answers 410. */
  @Override
  public boolean searches() {
    return false;
  }

  @Override
  public Map<String, String> headers(Asking asking) {
    return Map.of("x-grok-conv-id", asking.conversation());
  }

  @Override
  public ChatRequest body(Asking asking) {
    Effort effort = Effort.of(asking.row(), dialect);
    int ceiling = asking.row().maxTokens();
    return new ChatRequest(
        asking.row().model(),
        List.of(
            new ModelMessage("system", asking.system()), new ModelMessage("user", asking.user())),
        effort.reasoning() ? null : ceiling,
        effort.reasoning() ? ceiling : null,
        effort.word(),
        asking.assignment().seed() & Integer.MAX_VALUE,
        asking.conversation());
  }

  @Override
  public Optional<Said> said(JsonNode root) {
    JsonNode choice = root.path("choices").path(0);
    JsonNode message = choice.path("message");
    return message.isObject()
        ? Optional.of(
            new Said(
                MessageText.of(message.path("content")),
                Sources.annotated(message.path("annotations")),
                reasoning(message),
                ending(message, choice.path("finish_reason").asText(""))))
        : Optional.empty();
  }

  /** vLLM changed the field's name, so both are in use. */
  private static String reasoning(JsonNode message) {
    String text = message.path("reasoning_content").asText("");
    return text.isBlank() ? message.path("reasoning").asText("") : text;
  }

  private static Ending ending(JsonNode message, String finish) {
    if (MessageText.refuses(message)) {
      return Ending.REFUSED;
    }
    return switch (finish) {
      case "content_filter" -> Ending.REFUSED;
      case "length" -> Ending.CUT;
      default -> Ending.WHOLE;
    };
  }
}
