package dev.rapport.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.reply.ReplyConfig.TokenPrices;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The body of a 200, read as leniently as can be.
 *
 * @param text what it would say, thinking taken out; may be empty
 * @param finish why it stopped, empty when it does not say
 * @param refused true when the model says so in the field made for it
 * @param model the model's own name for itself, empty when it gives none
 * @param costUsd what the call cost in US dollars
 */
record ChatAnswer(String text, String finish, boolean refused, String model, BigDecimal costUsd) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Empty when it is no answer at all: truncated, HTML, or JSON of another kind. */
  static Optional<ChatAnswer> read(String body, TokenPrices prices) {
    try {
      JsonNode root = JSON.readTree(body);
      JsonNode choice = root.path("choices").path(0);
      return choice.path("message").isObject()
          ? Optional.of(of(root, choice, TokenBill.of(root.path("usage"), prices)))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static ChatAnswer of(JsonNode root, JsonNode choice, BigDecimal costUsd) {
    JsonNode message = choice.path("message");
    return new ChatAnswer(
        Thoughts.without(MessageText.of(message.path("content"))),
        choice.path("finish_reason").asText(""),
        !message.path("refusal").asText("").isEmpty(),
        root.path("model").asText(""),
        costUsd);
  }
}
