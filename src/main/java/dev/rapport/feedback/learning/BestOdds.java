package dev.rapport.feedback.learning;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each of some is the best, given the evidence: what Thompson sampling (Thompson 1933;
 * Chapelle and Li 2011) draws from, worked out over a grid instead of drawn, so that it is the same
 * each time and can be logged as a propensity.
 */
final class BestOdds {

  private static final int STEPS = 512;

  private BestOdds() {}

  /** Sums to 1, in the order of the evidence. */
  static double[] of(List<Evidence> evidence) {
    int n = evidence.size();
    double[][] density = new double[n][];
    double[][] below = new double[n][];
    for (int i = 0; i < n; i++) {
      density[i] = density(evidence.get(i));
      below[i] = below(density[i]);
    }
    double[] odds = new double[n];
    for (int i = 0; i < n; i++) {
      odds[i] = odds(i, density, below);
    }
    return scaled(odds);
  }

  private static double odds(int i, double[][] density, double[][] below) {
    double sum = 0;
    for (int step = 0; step < STEPS; step++) {
      double others = 1;
      for (int j = 0; j < below.length; j++) {
        others *= j == i ? 1 : below[j][step];
      }
      sum += density[i][step] * others;
    }
    return sum;
  }

  /** Of a Beta distribution, in the middle of each step, scaled to sum to 1. */
  private static double[] density(Evidence evidence) {
    double[] log = new double[STEPS];
    double most = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < STEPS; step++) {
      double x = (step + 0.5) / STEPS;
      log[step] = (evidence.alpha() - 1) * Math.log(x) + (evidence.beta() - 1) * Math.log1p(-x);
      most = Math.max(most, log[step]);
    }
    for (int step = 0; step < STEPS; step++) {
      log[step] = Math.exp(log[step] - most);
    }
    return scaled(log);
  }

  /** The chance to be below the middle of each step. */
  private static double[] below(double[] density) {
    double[] below = new double[STEPS];
    double sum = 0;
    for (int step = 0; step < STEPS; step++) {
      below[step] = sum + density[step] / 2;
      sum += density[step];
    }
    return below;
  }

  private static double[] scaled(double[] values) {
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(value -> value / sum).toArray();
  }
}
