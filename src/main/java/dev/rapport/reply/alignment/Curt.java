package dev.rapport.reply.alignment;

import dev.rapport.tone.Emotion;
import java.util.stream.Stream;

/** A few words without any warmth. */
final class Curt implements Flaw {

  /** Letters. From here on nobody feels brushed off. */
  private static final double LONG_ENOUGH = 120;

  @Override
  public Mismatch kind() {
    return Mismatch.CURT;
  }

  @Override
  public double strength(Asked asked, Candidate candidate) {
    double brief = Math.clamp(1.4 - Size.of(candidate.text()) / LONG_ENOUGH, 0, 1);
    double cold = 1 - warmth(candidate);
    return brief * cold * Math.max(0.4, candidate.hears(Family.CURT));
  }

  /** 0 to 1. */
  private static double warmth(Candidate candidate) {
    double said =
        Stream.of(Family.SYMPATHY, Family.CELEBRATING, Family.WELCOMING, Family.OWNING)
            .mapToDouble(candidate::hears)
            .max()
            .orElse(0);
    double felt =
        Stream.of(Emotion.JOY, Emotion.LOVE, Emotion.GRATITUDE)
            .mapToDouble(candidate.tone()::emotion)
            .max()
            .orElse(0);
    return Math.min(1, said + felt / 2);
  }
}
