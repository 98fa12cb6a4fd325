package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

/** How much it matters to answer soon, 0 to 1. */
final class UrgencyReader {

  private static final int LOUD = 2;

  private UrgencyReader() {}

  static double read(ParsedText text, double distress) {
    double urgency = text.strength(URGENCY);
    boolean loud = text.shape().exclamations() >= LOUD || text.shape().caps() > 0.5;
    boolean upset = text.has(COMPLAINT) || text.has(ANGER) || text.has(FEAR);
    double raised = loud && upset ? 1 - (1 - urgency) * 0.7 : urgency;
    return Math.max(raised, 0.9 * distress);
  }
}
