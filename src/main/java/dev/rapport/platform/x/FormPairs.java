package dev.rapport.platform.x;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and values as forms and addresses have them. */
public final class FormPairs {

  private FormPairs() {}

  /** Writes them in the map's order; what has no value is left out. */
  static String text(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .filter(pair -> pair.getValue() != null)
        .map(pair -> pair.getKey() + "=" + encode(pair.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** A space as signatures want it, which forms take as well. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * Reads them, from whoever sends them. Passes over what is no pair; of two with one name the last
   * counts.
   */
  public static Map<String, String> of(String text) {
    Map<String, String> pairs = new HashMap<>();
    for (String pair : text.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs.put(pair.substring(0, equals), decode(pair.substring(equals + 1)));
      }
    }
    return pairs;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
