package dev.rapport.reply.alignment;

import dev.rapport.tone.Emotion;
import java.util.Locale;

/** Whether the answer feels as its stance calls for, −1 to 1. */
final class EmotionFit implements Part {

  private static final String UNMOVED = "unmoved";

  private final StanceTable wanted = new StanceTable("fit.tsv");

  @Override
  public double of(Asked asked, Candidate candidate) {
    double fit = wanted.at(UNMOVED, asked.stance());
    for (Emotion emotion : Emotion.values()) {
      fit += candidate.tone().emotion(emotion) * wanted.at(emotion.word(), asked.stance());
    }
    for (Family family : Family.values()) {
      String row = family.name().toLowerCase(Locale.ROOT);
      fit += candidate.hears(family) * wanted.at(row, asked.stance());
    }
    return Math.clamp(fit, -1, 1);
  }
}
