package dev.rapport.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** How much could go wrong if a draft went out unseen, mildest first. */
public enum RiskTier {
  LOW(Duration.ZERO),
  /** A limit set against abuse, or a draft that rests on little. */
  MEDIUM(Duration.ofHours(1)),
  /** A subject on which a machine should not have the last word. */
  HIGH(Duration.ofHours(6)),
  /** Somebody may be in danger, or is attacked. */
  CRITICAL(Duration.ofHours(24));

  private final Duration headStart;

  RiskTier(Duration headStart) {
    this.headStart = headStart;
  }

  /** Reviewers see it as if it had come so much earlier. */
  public Duration headStart() {
    return headStart;
  }

  RiskTier orWorse(RiskTier other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * @throws IllegalArgumentException with one line that names the four
   */
  public static RiskTier of(String word) {
    return Arrays.stream(values())
        .filter(tier -> tier.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a severity is low, medium, high or critical, not '%s'".formatted(word)));
  }

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
