package dev.rapport.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads a message's {@code content}: one text, or a list of parts of which the texts count. */
final class MessageText {

  private MessageText() {}

  /** Empty for null, a missing node, or content of another kind. */
  static String of(JsonNode content) {
    return content.isArray()
        ? StreamSupport.stream(content.spliterator(), false)
            .map(part -> part.path("text").asText(""))
            .collect(Collectors.joining())
        : content.asText("");
  }
}
