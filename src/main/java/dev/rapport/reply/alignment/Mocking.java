package dev.rapport.reply.alignment;

import dev.rapport.tone.Emotion;

/** Laughs at the asker, who does not laugh. */
final class Mocking implements Flaw {

  @Override
  public Mismatch kind() {
    return Mismatch.MOCKING;
  }

  @Override
  public double strength(Asked asked, Candidate candidate) {
    double amused = asked.tone().emotion(Emotion.AMUSEMENT);
    double alone = candidate.hears(Family.LAUGHTER) * (1 - amused);
    double insulting = Math.max(0, 2 * candidate.tone().offensive() - 1);
    return 1 - (1 - candidate.hears(Family.MOCKING)) * (1 - 0.5 * alone) * (1 - 0.5 * insulting);
  }
}
