package dev.rapport.tone;

import dev.rapport.tone.ToneReading.Sentiment;

/**
 * What word lists and rules say of a text, as numbers of about 0 to 1 in a fixed order, for the
 * trained heads to weigh. A change here, or in a list, needs a new training.
 */
final class Clues {

  private static final CueFamily[] FAMILIES = CueFamily.values();
  private static final int OTHERS = 16;

  /** How many there are. */
  static final int COUNT = FAMILIES.length + OTHERS;

  private Clues() {}

  static float[] of(ParsedText text, RuleReading rules) {
    float[] clues = new float[COUNT];
    for (int i = 0; i < FAMILIES.length; i++) {
      clues[i] = (float) text.strength(FAMILIES[i]);
    }
    clues[CueFamily.SENTIMENT.ordinal()] = 0;
    int next = FAMILIES.length;
    for (double other : others(text, rules)) {
      clues[next++] = (float) other;
    }
    return clues;
  }

  private static double[] others(ParsedText text, RuleReading rules) {
    Sentiment sentiment = rules.sentiment();
    Shape shape = text.shape();
    return new double[] {
      Math.max(0, text.vader().compound()),
      Math.max(0, -text.vader().compound()),
      text.vader().positiveShare(),
      text.vader().negativeShare(),
      sentiment.positive(),
      sentiment.negative(),
      sentiment.neutral(),
      text.colours().good(),
      text.colours().bad(),
      rules.irony(),
      rules.humour(),
      Math.min(1, shape.exclamations() / 3.0),
      Math.min(1, shape.questions() / 2.0),
      Math.min(1, shape.emoji() / 3.0),
      shape.caps(),
      Math.min(1, Math.log1p(shape.words()) / 4)
    };
  }
}
