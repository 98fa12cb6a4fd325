package dev.rapport.tone;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;

/** The emotions that a reading scores, each on its own. Written in lower case outside the code. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
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
  NEUTRAL
}
