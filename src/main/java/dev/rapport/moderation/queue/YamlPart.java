package dev.rapport.moderation.queue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A map in the file.
 *
 * @param place what the operator is told when something in it is wrong
 */
record YamlPart(String place, JsonNode json) {

  private static final int LONGEST = 100;

  YamlPart {
    if (!json.isObject()) {
      throw new IllegalArgumentException(place + ": it is not a map");
    }
  }

  /** Nothing but these keys. */
  void only(Set<String> keys, String words) {
    json.fieldNames()
        .forEachRemaining(
            key -> {
              if (!keys.contains(key)) {
                throw wrong("it has %s, not '%s'".formatted(words, key));
              }
            });
  }

  /** What has to be there. */
  String text(String key) {
    List<String> texts = texts(key);
    if (texts.size() != 1) {
      throw wrong("it needs %s".formatted(key));
    }
    return texts.getFirst();
  }

  /** A list of texts, or one; empty when it is left out. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : items(key)) {
      if (!each.isValueNode() || each.asText().isBlank() || each.asText().length() > LONGEST) {
        throw wrong("%s is a list of texts of 1 to %d characters".formatted(key, LONGEST));
      }
      texts.add(each.asText().strip());
    }
    return texts;
  }

  /** A list of maps, or one; empty when it is left out. */
  List<YamlPart> each(String key) {
    List<YamlPart> parts = new ArrayList<>();
    for (JsonNode each : items(key)) {
      parts.add(new YamlPart(place + ", " + key, each));
    }
    return parts;
  }

  YamlPart under(String key) {
    if (!json.path(key).isObject()) {
      throw wrong("it needs %s with en and ja".formatted(key));
    }
    return new YamlPart(place + ", " + key, json.path(key));
  }

  IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(place + ": " + what);
  }

  private Iterable<JsonNode> items(String key) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    return value.isArray() ? value : List.of(value);
  }
}
