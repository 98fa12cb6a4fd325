package dev.rapport.tone.heads;

/** Scores of labels that exclude each other, made to sum to 1. */
public final class Shares {

  private static final double LEAST = 0.001;

  private Shares() {}

  /**
   * By odds, that is how much likelier each is than not.
   *
   * @param scores 0 to 1 each
   */
  public static double[] of(double... scores) {
    double[] shares = new double[scores.length];
    double all = 0;
    for (int i = 0; i < scores.length; i++) {
      double score = Math.clamp(scores[i], LEAST, 1 - LEAST);
      shares[i] = score / (1 - score);
      all += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  /** The place of the largest; the first of equals. */
  public static int largest(double[] shares) {
    int largest = 0;
    for (int i = 1; i < shares.length; i++) {
      largest = shares[i] > shares[largest] ? i : largest;
    }
    return largest;
  }
}
