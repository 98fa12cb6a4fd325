package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

/**
 * How much somebody is joking, 0 to 1: by laughter, else by a riddle. Who may be in danger is not
 * joking, however much they laugh.
 */
final class HumourReader {

  private HumourReader() {}

  static double read(ParsedText text) {
    if (DistressReader.read(text) >= DistressReader.SERIOUS) {
      return 0;
    }
    return Math.max(text.strength(AMUSEMENT), isEarnest(text) ? 0 : RiddleReader.read(text));
  }

  private static boolean isEarnest(ParsedText text) {
    return text.strength(COMPLAINT) >= 0.5
        || text.has(ANGER)
        || text.has(SADNESS)
        || text.has(FEAR)
        || text.has(DISTRESS)
        || text.has(URGENCY)
        || text.has(REQUEST)
        || text.has(INSULT)
        || text.has(SWEARING);
  }
}
