package dev.rapport.reply.alignment;

import dev.rapport.tone.Emotion;
import dev.rapport.tone.ToneReading;

/** Merry where the matter is grave. */
final class Jolly implements Flaw {

  @Override
  public Mismatch kind() {
    return Mismatch.JOLLY;
  }

  @Override
  public double strength(Asked asked, Candidate candidate) {
    ToneReading tone = candidate.tone();
    double felt = Math.max(tone.emotion(Emotion.JOY), tone.emotion(Emotion.AMUSEMENT));
    felt *= 1 - candidate.hears(Family.SYMPATHY);
    double said = Math.max(candidate.hears(Family.CHEER), candidate.hears(Family.CELEBRATING));
    double shown = Math.min(1, EmojiCount.of(candidate.text()) / 3.0);
    double loud = Math.min(1, exclamations(candidate.text()) / 3.0);
    return Gravity.of(asked)
        * (1 - (1 - 0.7 * felt) * (1 - 0.7 * said) * (1 - shown) * (1 - 0.6 * loud));
  }

  private static long exclamations(String text) {
    return text.codePoints().filter(sign -> sign == '!' || sign == '！').count();
  }
}
