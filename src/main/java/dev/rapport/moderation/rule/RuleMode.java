package dev.rapport.moderation.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Whether what a rule finds counts. */
public enum RuleMode {
  /** It counts. */
  LIVE,
  /** It is written down what it would have done. */
  SHADOW,
  /** It is not asked. */
  DRAFT;

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException with one line that names the three
   */
  @JsonCreator
  public static RuleMode of(String word) {
    return Arrays.stream(values())
        .filter(mode -> mode.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a mode is live, shadow or draft, not '%s'".formatted(word)));
  }
}
