package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

/**
 * Whether somebody may be in danger. From 0.5 on it is to be taken seriously. Made to miss nobody:
 * no negation counts ("I'm not going to kill myself" still asks for care), laughing lowers it only
 * a little, and only whole phrases that are known to be harmless take it away.
 */
final class DistressReader {

  private static final double LAUGHED_ABOUT = 0.7;
  private static final double SADNESS_SHARE = 0.35;

  private DistressReader() {}

  static double read(ParsedText text, double humour) {
    double cued = text.strength(DISTRESS);
    if (cued == 0) {
      return 0;
    }
    double sad = SADNESS_SHARE * text.strength(SADNESS);
    double distress = 1 - (1 - cued) * (1 - sad);
    return humour >= 0.5 ? LAUGHED_ABOUT * distress : distress;
  }
}
