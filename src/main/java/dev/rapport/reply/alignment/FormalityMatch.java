package dev.rapport.reply.alignment;

/** Whether the answer is as formal or as casual as what was asked, 0 to 1. */
final class FormalityMatch implements Part {

  /** What nobody notices, since a careful answer is always a little neater. */
  private static final double UNNOTICED = 0.3;

  @Override
  public double of(Asked asked, Candidate candidate) {
    double formality =
        candidate.tone().register().formality()
            + 0.5 * candidate.hears(Family.STIFF)
            - 0.5 * candidate.hears(Family.SLANG);
    double apart = Math.abs(asked.tone().register().formality() - formality);
    return Math.clamp(1 - 2 * Math.max(0, apart - UNNOTICED), 0, 1);
  }
}
