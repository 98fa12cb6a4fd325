package dev.rapport.moderation.autonomy;

/**
 * What people decided of late on a machine's drafts: the last {@value AutonomyFormula#WINDOW}
 * judgements of a cell, so that the past wears off by decisions and not by time.
 *
 * @param good approved as they were, but for white space
 * @param bad edited, written anew, rejected or retracted
 */
public record Tally(int good, int bad) {

  public static final Tally NONE = new Tally(0, 0);

  public Tally {
    if (good < 0 || bad < 0 || good + bad > AutonomyFormula.WINDOW) {
      throw new IllegalArgumentException("no tally: " + good + " good, " + bad + " bad");
    }
  }

  public int decided() {
    return good + bad;
  }

  /** 0 to 1; 0 as long as nothing was decided. */
  public double approvalRate() {
    return decided() == 0 ? 0 : (double) good / decided();
  }
}
