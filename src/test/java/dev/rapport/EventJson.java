package dev.rapport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.rapport.post.Event;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Events as they are on the wire. */
final class EventJson {

  /** Set up as Quarkus does it when nobody tells it otherwise. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private EventJson() {}

  static ObjectNode write(Event event) {
    return (ObjectNode) parse(text(event));
  }

  static Event read(JsonNode payload, Class<?> type) {
    try {
      return (Event) MAPPER.readValue(payload.toString(), type);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  static JsonNode key(Event event) {
    return MAPPER.getNodeFactory().textNode(event.key());
  }

  /** The paths of all fields that are written. */
  static Set<String> fields(JsonNode payload) {
    Set<String> paths = new TreeSet<>();
    payload
        .properties()
        .forEach(
            field -> {
              paths.add(field.getKey());
              fields(field.getValue()).forEach(inner -> paths.add(field.getKey() + "." + inner));
            });
    return paths;
  }

  /** The words of every enum in a record, by path. */
  static Map<String, List<String>> words(Class<?> type) {
    Map<String, List<String>> words = new TreeMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      if (component.getType().isEnum()) {
        words.put(name, wordsOf(component.getType()));
      } else if (component.getType().isRecord()) {
        words(component.getType()).forEach((path, each) -> words.put(name + "." + path, each));
      }
    }
    return words;
  }

  static List<String> wordsOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(each -> MAPPER.valueToTree(each).asText())
        .toList();
  }

  private static String text(Event event) {
    try {
      return MAPPER.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
