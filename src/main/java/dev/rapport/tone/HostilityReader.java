package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

import dev.rapport.tone.ToneReading.Sentiment;
import dev.rapport.tone.ToneReading.Sentiment.Label;

/** Insults, swearing and hate. */
final class HostilityReader {

  private static final double KINDLY_MEANT = 0.5;

  private HostilityReader() {}

  /** 0 to 1. Swearing for joy ("this is fucking great") counts half. */
  static double offensive(ParsedText text, Sentiment sentiment) {
    boolean kind = sentiment.label() == Label.POSITIVE && !text.has(INSULT);
    double swearing = text.strength(SWEARING) * (kind ? KINDLY_MEANT : 1);
    double rude = 1 - (1 - text.strength(INSULT)) * (1 - swearing);
    return Math.max(rude, 0.8 * hate(text));
  }

  /** 0 to 1. */
  static double hate(ParsedText text) {
    return text.strength(HATE);
  }
}
