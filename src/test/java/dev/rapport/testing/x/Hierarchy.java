package dev.rapport.testing.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Says a schema that has sub-schemas, each of which includes it, without the circle: as a choice
 * among them, which include what they share. The validator follows the circle until its stack is
 * used up. Document 2.166 has such schemas, 2.167 has none.
 */
final class Hierarchy {

  private static final String SHARED = "Shared";

  private Hierarchy() {}

  static JsonNode straightened(JsonNode document) {
    ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
    List<String> names = new ArrayList<>();
    schemas.fieldNames().forEachRemaining(names::add);
    names.stream()
        .filter(name -> schemas.get(name).has("discriminator"))
        .filter(name -> !schemas.get(name).has("oneOf"))
        .forEach(name -> straighten(schemas, name));
    return document;
  }

  private static void straighten(ObjectNode schemas, String name) {
    ObjectNode shared = (ObjectNode) schemas.get(name);
    ObjectNode choice = schemas.objectNode();
    choice.set("discriminator", shared.remove("discriminator"));
    Set<String> references = new LinkedHashSet<>();
    choice.at("/discriminator/mapping").forEach(child -> references.add(child.asText()));
    ArrayNode children = choice.putArray("anyOf");
    for (String reference : references) {
      children.addObject().put("$ref", reference);
      include(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), name);
    }
    schemas.set(name + SHARED, shared);
    schemas.set(name, choice);
  }

  private static void include(JsonNode child, String name) {
    for (JsonNode part : child.path("allOf")) {
      if (part.path("$ref").asText().endsWith("/" + name)) {
        ((ObjectNode) part).put("$ref", part.path("$ref").asText() + SHARED);
      }
    }
  }
}
