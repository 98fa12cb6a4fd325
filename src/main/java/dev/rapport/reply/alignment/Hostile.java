package dev.rapport.reply.alignment;

import dev.rapport.tone.Emotion;

/** Gives hostility back, or takes a political side. */
final class Hostile implements Flaw {

  @Override
  public Mismatch kind() {
    return Mismatch.HOSTILE;
  }

  @Override
  public double strength(Asked asked, Candidate candidate) {
    double said =
        1 - (1 - candidate.hears(Family.HOSTILE)) * (1 - candidate.hears(Family.PARTISAN));
    double heard =
        Math.max(0, 2 * candidate.tone().hostility() - 1)
            * Math.max(0.4, candidate.tone().emotion(Emotion.ANGER));
    return 1 - (1 - said) * (1 - 0.8 * heard);
  }
}
