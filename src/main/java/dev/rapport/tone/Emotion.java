package dev.rapport.tone;

/** The emotions that a reading scores, each on its own. */
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
