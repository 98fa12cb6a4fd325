package dev.rapport.reply.alignment;

/** Says sorry more than once. */
final class OverApologising implements Flaw {

  /** Apologies beyond the first that are plainly too many. */
  private static final double TOO_MANY = 3;

  @Override
  public Mismatch kind() {
    return Mismatch.OVER_APOLOGISING;
  }

  @Override
  public double strength(Asked asked, Candidate candidate) {
    return Math.clamp((candidate.heard().count(Family.APOLOGY) - 1) / TOO_MANY, 0, 1);
  }
}
