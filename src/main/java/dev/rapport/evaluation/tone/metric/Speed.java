package dev.rapport.evaluation.tone.metric;

import java.util.Arrays;

/**
 * How long one text took, in microseconds.
 *
 * @param median half of the texts took no longer
 * @param p95 95 of 100 texts took no longer
 */
public record Speed(double median, double p95) {

  /**
   * @param nanos of each text; at least one
   */
  public static Speed of(long[] nanos) {
    double[] micros = Arrays.stream(nanos).mapToDouble(each -> each / 1000.0).sorted().toArray();
    return new Speed(Percentile.of(micros, 0.5), Percentile.of(micros, 0.95));
  }
}
