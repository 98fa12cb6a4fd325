package dev.rapport.evaluation.tone.metric;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How far a figure depends on which texts happened to be in the set: the metric is taken of as many
 * texts drawn with repeats, again and again, and the middle 95 % are the interval (Efron's
 * percentile method).
 */
public final class Bootstrap {

  public static final int RESAMPLES = 1000;

  private Bootstrap() {}

  /**
   * The same for the same seed.
   *
   * @param judged at least one text
   */
  public static Interval interval(Judged judged, Metric metric, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] figures = new double[RESAMPLES];
    int[] sample = new int[judged.size()];
    for (int i = 0; i < RESAMPLES; i++) {
      Arrays.setAll(sample, text -> random.nextInt(sample.length));
      figures[i] = metric.of(judged.hits(sample));
    }
    Arrays.sort(figures);
    return new Interval(Percentile.of(figures, 0.025), Percentile.of(figures, 0.975));
  }
}
