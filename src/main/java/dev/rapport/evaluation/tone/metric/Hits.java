package dev.rapport.evaluation.tone.metric;

/**
 * How one class fared. A share of nothing is 0.
 *
 * @param right texts of the class that were told to be
 * @param wronglySaid texts of other classes that were told to be of this one
 * @param missed texts of the class that were not told to be
 */
public record Hits(int right, int wronglySaid, int missed) {

  /** How many texts are of the class. */
  public int support() {
    return right + missed;
  }

  /** Of those told to be of the class, the share that is. */
  public double precision() {
    return share(right, right + wronglySaid);
  }

  /** Of those that are of the class, the share told to be. */
  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return share(2 * right, 2 * right + wronglySaid + missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
