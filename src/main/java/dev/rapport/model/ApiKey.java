package dev.rapport.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The endpoint's key, kept out of everything that is shown. Empty when there is none. */
record ApiKey(String value) {

  private static final Pattern LOOKS_LIKE_ONE =
      Pattern.compile("(?i)\\b(?:(?:xai|sk)-|bearer\\s+)[^\\s\"'<>]+");
  private static final int TELLING = 4;

  /**
   * Takes the line end off that mounted files bring.
   *
   * @throws ModelUnusable when it cannot travel in a header
   */
  static ApiKey of(Optional<String> setting) {
    String value = setting.map(String::strip).orElse("");
    if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new ModelUnusable("rapport.model.hosted.api-key must be one word of plain ASCII");
    }
    return new ApiKey(value);
  }

  boolean present() {
    return !value.isEmpty();
  }

  /** The text without this key, and without anything that looks like a key of somebody's. */
  String redactedFrom(String text) {
    String known = value.length() < TELLING ? text : text.replace(value, "[key]");
    return LOOKS_LIKE_ONE.matcher(known).replaceAll("[key]");
  }

  @Override
  public String toString() {
    return present() ? "[key]" : "[no key]";
  }
}
