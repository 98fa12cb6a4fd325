package dev.rapport.tone;

import static dev.rapport.tone.CueFamily.*;

/** How much somebody is joking, 0 to 1. */
final class HumourReader {

  private static final double RIDDLE_WITH_ANSWER = 0.7;

  private HumourReader() {}

  static double read(ParsedText text) {
    double laughing = text.strength(AMUSEMENT);
    boolean earnest =
        text.strength(COMPLAINT) >= 0.5 || text.has(ANGER) || text.strength(DISTRESS) >= 0.5;
    return earnest ? laughing : Math.max(laughing, riddle(text));
  }

  /** A riddle comes with its answer; without one it may be a plain question. */
  private static double riddle(ParsedText text) {
    double begun = text.strength(RIDDLE);
    int question = lastQuestionMark(text.text());
    boolean answered = question > 0 && question < text.text().length() - 3;
    return answered && begun > 0 ? Math.max(begun, RIDDLE_WITH_ANSWER) : begun >= 0.7 ? begun : 0;
  }

  private static int lastQuestionMark(String text) {
    return Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'));
  }
}
