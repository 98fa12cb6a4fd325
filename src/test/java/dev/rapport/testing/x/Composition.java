package dev.rapport.testing.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Lets the validator judge schemas that are put together by {@code allOf}. It forbids members that
 * a schema does not name, and so would forbid in each part what the other parts name; hence the
 * parts, and only they, are opened.
 */
final class Composition {

  private Composition() {}

  static JsonNode opened(JsonNode document) {
    document.findValues("allOf").forEach(parts -> parts.forEach(part -> open(part, document)));
    return document;
  }

  private static void open(JsonNode part, JsonNode document) {
    String reference = part.path("$ref").asText("");
    JsonNode schema = reference.isEmpty() ? part : document.at(reference.substring(1));
    ((ObjectNode) schema).put("additionalProperties", true);
    schema.path("allOf").forEach(inner -> open(inner, document));
  }
}
