package dev.rapport.reply.crisis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of what a file holds, gaps included: the rules are to say where they are. */
final class Parts {

  private Parts() {}

  /** Empty for null. */
  static <T> List<T> of(List<T> parts) {
    return parts == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(parts));
  }

  /** Empty for null; in the file's order. */
  static <T> Map<String, T> of(Map<String, T> parts) {
    return parts == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }
}
