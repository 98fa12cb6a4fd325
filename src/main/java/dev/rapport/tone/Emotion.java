package dev.rapport.tone;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The emotions that a reading scores, each on its own. Written in lower case outside the code. */
public enum Emotion {
  ANGER,
  DISGUST,
  FEAR,
  JOY,
  SADNESS,
  SURPRISE,
  OPTIMISM,
  LOVE,
  GRATITUDE,
  AMUSEMENT,
  NEUTRAL;

  /** The name outside the code. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
