package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.network.Entity;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.State;
import java.util.List;
import java.util.Optional;

/** What X says about the inside of a text. Indices are code points, the end is exclusive. */
final class EntitiesJson {

  private EntitiesJson() {}

  static Optional<JsonNode> of(Post post, State state) {
    ObjectNode json = Json.object();
    for (Entity.Kind kind : Entity.Kind.values()) {
      List<ObjectNode> entities =
          post.entities().of(kind).stream().map(entity -> entity(entity, state)).toList();
      if (!entities.isEmpty()) {
        json.set(name(kind), Json.array(entities));
      }
    }
    return json.isEmpty() ? Optional.empty() : Optional.of(json);
  }

  private static ObjectNode entity(Entity entity, State state) {
    ObjectNode json = Json.object();
    json.put("start", entity.start());
    json.put("end", entity.end());
    switch (entity.kind()) {
      case MENTION -> mention(json, entity.value(), state);
      case HASHTAG, CASHTAG -> json.put("tag", entity.value());
      case URL -> url(json, entity.value());
    }
    return json;
  }

  private static void mention(ObjectNode json, String name, State state) {
    json.put("username", name);
    state
        .person(name)
        .ifPresent(
            person -> {
              json.put("username", person.name());
              json.put("id", Ids.text(person.id()));
            });
  }

  /** The sandbox shortens no address, so that all three are what was typed. */
  private static void url(ObjectNode json, String address) {
    String full = address.matches("(?i)https?://.*") ? address : "https://" + address;
    json.put("url", full);
    json.put("expanded_url", full);
    json.put("display_url", address.replaceFirst("(?i)^https?://", ""));
  }

  private static String name(Entity.Kind kind) {
    return switch (kind) {
      case MENTION -> "mentions";
      case HASHTAG -> "hashtags";
      case CASHTAG -> "cashtags";
      case URL -> "urls";
    };
  }
}
