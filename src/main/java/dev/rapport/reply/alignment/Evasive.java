package dev.rapport.reply.alignment;

/** Talks around a plain question. */
final class Evasive implements Flaw {

  /** Neither a number, nor yes or no, nor that we cannot know: perhaps no answer. */
  private static final double PERHAPS = 0.2;

  @Override
  public Mismatch kind() {
    return Mismatch.EVASIVE;
  }

  @Override
  public double strength(Asked asked, Candidate candidate) {
    if (!Asks.plainly(asked)) {
      return 0;
    }
    double said = candidate.hears(Family.EVASIVE);
    return 1 - (1 - said) * (1 - PERHAPS * (1 - Answers.plainly(candidate)));
  }
}
