package dev.rapport.evaluation.tone.metric;

/** Percentiles, between two values by a straight line, as NumPy does unless told otherwise. */
final class Percentile {

  private Percentile() {}

  /**
   * @param sorted at least one value, the smallest first
   * @param share 0 to 1
   */
  static double of(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
