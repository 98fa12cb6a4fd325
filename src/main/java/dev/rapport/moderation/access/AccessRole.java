package dev.rapport.moderation.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may do. One person may have several. */
public enum AccessRole {
  /** Sees everything and changes nothing. Everybody who logs in may. */
  VIEWER,
  /** Decides what waits, takes answers back, stops all posting. */
  REVIEWER,
  /** Proposes prompts and personas. */
  AUTHOR,
  /** Approves what others proposed, releases the kill switch and the breaker. */
  APPROVER,
  /** Everything, and who may do what. */
  ADMIN;

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException with one line that names them all
   */
  public static AccessRole of(String word) {
    return Arrays.stream(values())
        .filter(role -> role.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a role is one of "
                        + Arrays.stream(values())
                            .map(AccessRole::word)
                            .collect(Collectors.joining(", "))));
  }
}
