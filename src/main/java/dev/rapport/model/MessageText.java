package dev.rapport.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a message's {@code content}: one text, or a list of parts of which the texts count. A part
 * of another kind may hold thinking.
 */
final class MessageText {

  private static final Set<String> TEXTS = Set.of("", "text", "input_text", "output_text");

  private MessageText() {}

  /** Empty for null, a missing node, or content of another kind. */
  static String of(JsonNode content) {
    return content.isArray()
        ? parts(content)
            .filter(part -> TEXTS.contains(part.path("type").asText("")))
            .map(part -> part.path("text").asText(""))
            .collect(Collectors.joining())
        : content.asText("");
  }

  /** True when the model says no in a field made for it, of the message or of one of its parts. */
  static boolean refuses(JsonNode message) {
    return Stream.concat(Stream.of(message), parts(message.path("content")))
        .anyMatch(MessageText::isRefusal);
  }

  private static boolean isRefusal(JsonNode part) {
    return "refusal".equals(part.path("type").asText(""))
        || !part.path("refusal").asText("").isEmpty();
  }

  private static Stream<JsonNode> parts(JsonNode content) {
    return StreamSupport.stream(content.spliterator(), false);
  }
}
