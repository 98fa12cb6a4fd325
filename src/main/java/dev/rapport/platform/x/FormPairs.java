package dev.rapport.platform.x;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads names and values as forms and addresses have them, from whoever sends them. */
public final class FormPairs {

  private FormPairs() {}

  /** Passes over what is no pair; of two with one name the last counts. */
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
