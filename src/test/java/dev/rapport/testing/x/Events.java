package dev.rapport.testing.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says an event of activity as a choice by its own type. The documents choose the schema of the
 * payload by a member beside it, {@code ../event_type}, which is no name that OpenAPI has, and
 * which the validator refuses.
 */
final class Events {

  private static final String REFERENCE = "#/components/schemas/";

  private Events() {}

  static JsonNode typed(JsonNode document) {
    ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
    JsonNode payload = schemas.path("ActivityStreamingResponsePayload");
    ObjectNode answer =
        (ObjectNode)
            document.at(
                "/paths/~12~1activity~1stream/get/responses/200/content/application~1json/schema");
    ObjectNode members = (ObjectNode) resolved(answer, document).path("properties");
    ObjectNode event = (ObjectNode) resolved(members.path("data"), document);
    members.set("data", choice(schemas, event, payload.at("/discriminator/mapping")));
    schemas.remove("ActivityStreamingResponsePayload");
    return document;
  }

  private static JsonNode choice(ObjectNode schemas, ObjectNode event, JsonNode mapping) {
    ObjectNode choice = schemas.objectNode();
    ArrayNode all = choice.putArray("anyOf");
    ObjectNode discriminator = choice.putObject("discriminator").put("propertyName", "event_type");
    ObjectNode types = discriminator.putObject("mapping");
    Map<String, String> variants = new TreeMap<>();
    for (Map.Entry<String, JsonNode> type : mapping.properties()) {
      String payload = type.getValue().asText();
      String variant =
          variants.computeIfAbsent(
              payload,
              reference -> {
                String name = "EventOf" + reference.substring(REFERENCE.length());
                schemas.set(name, about(event, reference));
                all.addObject().put("$ref", REFERENCE + name);
                return REFERENCE + name;
              });
      types.put(type.getKey(), variant);
    }
    return choice;
  }

  private static ObjectNode about(ObjectNode event, String payload) {
    ObjectNode about = event.deepCopy();
    ObjectNode members = (ObjectNode) about.path("properties");
    members.putObject("payload").put("$ref", payload);
    about.putArray("required").add("event_type").add("event_uuid").add("payload");
    return about;
  }

  private static JsonNode resolved(JsonNode schema, JsonNode document) {
    String reference = schema.path("$ref").asText("");
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }
}
