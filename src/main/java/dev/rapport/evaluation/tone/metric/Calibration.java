package dev.rapport.evaluation.tone.metric;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether scores mean what they say: of a hundred texts scored 0.8, eighty should be right.
 *
 * @param bins ten of equal width; one without scores counts nothing
 * @param error the expected calibration error, 0 to 1: how far apart score and share are in a bin,
 *     weighed by its scores (Naeini and others 2015)
 * @param brier the mean squared distance of a score to what is right, 0 to 1
 */
public record Calibration(List<Bin> bins, double error, double brier) {

  private static final int BINS = 10;

  /**
   * @param from the lowest score in it
   * @param to above the highest score in it, but for the last, which has its 1.0
   * @param count scores in it
   * @param score their mean; 0 when there are none
   * @param right the share of them that was right; 0 when there are none
   */
  public record Bin(double from, double to, int count, double score, double right) {}

  /**
   * @param scores 0 to 1; what is outside counts as its nearest end, and what is no number as 0
   * @param right for each score whether it was right
   */
  public static Calibration of(double[] scores, boolean[] right) {
    int[] count = new int[BINS];
    int[] hits = new int[BINS];
    double[] sum = new double[BINS];
    double squares = 0;
    for (int i = 0; i < scores.length; i++) {
      double score = scores[i] > 0 ? Math.min(scores[i], 1) : 0;
      int bin = Math.min((int) (score * BINS), BINS - 1);
      count[bin]++;
      hits[bin] += right[i] ? 1 : 0;
      sum[bin] += score;
      squares += Math.pow(score - (right[i] ? 1 : 0), 2);
    }
    List<Bin> bins =
        IntStream.range(0, BINS)
            .mapToObj(bin -> bin(bin, count[bin], sum[bin], hits[bin]))
            .toList();
    int all = Math.max(1, scores.length);
    return new Calibration(bins, error(bins) / all, squares / all);
  }

  private static Bin bin(int bin, int count, double sum, int hits) {
    double some = Math.max(1, count);
    return new Bin(bin / (double) BINS, (bin + 1) / (double) BINS, count, sum / some, hits / some);
  }

  private static double error(List<Bin> bins) {
    return bins.stream().mapToDouble(b -> b.count() * Math.abs(b.score() - b.right())).sum();
  }
}
