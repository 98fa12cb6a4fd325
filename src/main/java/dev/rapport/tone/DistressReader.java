package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

/**
 * Whether somebody may be in danger. From 0.5 on it is to be taken seriously. Made to miss nobody:
 * no negation counts ("I'm not going to kill myself" still asks for care), laughing lowers it only
 * a little, and only whole phrases that are known to be harmless take it away.
 */
final class DistressReader {

  /** From here on it is taken seriously, and nothing in the text is read as a joke. */
  static final double SERIOUS = 0.5;

  private static final double LAUGHED_ABOUT = 0.7;
  private static final double SADNESS_SHARE = 0.35;

  private DistressReader() {}

  static double read(ParsedText text) {
    double cued = text.strength(DISTRESS);
    if (cued == 0) {
      return 0;
    }
    double sad = SADNESS_SHARE * text.strength(SADNESS);
    double distress = 1 - (1 - cued) * (1 - sad);
    return text.strength(AMUSEMENT) >= 0.5 ? LAUGHED_ABOUT * distress : distress;
  }
}
