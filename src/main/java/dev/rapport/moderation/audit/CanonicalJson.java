package dev.rapport.moderation.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JSON that can be written in one way only, as RFC 8785 (JCS) has it: no space, members by the
 * UTF-16 units of their names, in texts nothing escaped that need not be. Numbers are whole.
 */
final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * @param members each already written as JSON
   */
  static String object(SortedMap<String, String> members) {
    return members.entrySet().stream()
        .map(member -> text(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** An object of texts. */
  static String texts(Map<String, String> texts) {
    SortedMap<String, String> members = new TreeMap<>();
    texts.forEach((name, value) -> members.put(name, text(value)));
    return object(members);
  }

  static String text(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(unit -> append(json, (char) unit));
    return json.append('"').toString();
  }

  private static void append(StringBuilder json, char unit) {
    switch (unit) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\b' -> json.append("\\b");
      case '\t' -> json.append("\\t");
      case '\n' -> json.append("\\n");
      case '\f' -> json.append("\\f");
      case '\r' -> json.append("\\r");
      default -> {
        if (unit < 0x20) {
          json.append("\\u%04x".formatted((int) unit));
        } else {
          json.append(unit);
        }
      }
    }
  }
}
