package dev.rapport.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/**
 * The body of a 200, read as leniently as can be.
 *
 * @param text what it would say, thinking taken out; may be empty
 * @param finish why it stopped, empty when it does not say
 * @param refused true when the model says so in the field made for it
 * @param model the model's own name for itself, empty when it gives none
 * @param costUsd from xAI's {@code usage.cost_in_usd_ticks}, 10^10 to the dollar; else 0
 */
record ChatAnswer(String text, String finish, boolean refused, String model, double costUsd) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double TICKS_PER_USD = 1e10;

  /** Empty when it is no answer at all: truncated, HTML, or JSON of another kind. */
  static Optional<ChatAnswer> read(String body) {
    try {
      JsonNode root = JSON.readTree(body);
      JsonNode choice = root.path("choices").path(0);
      return choice.path("message").isObject()
          ? Optional.of(of(root, choice, choice.path("message")))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static ChatAnswer of(JsonNode root, JsonNode choice, JsonNode message) {
    return new ChatAnswer(
        Thoughts.without(MessageText.of(message.path("content"))),
        choice.path("finish_reason").asText(""),
        !message.path("refusal").asText("").isEmpty(),
        root.path("model").asText(""),
        Math.max(0, root.path("usage").path("cost_in_usd_ticks").asDouble(0)) / TICKS_PER_USD);
  }
}
