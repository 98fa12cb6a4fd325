package dev.rapport.feedback.arena.rating;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Intervals of strengths: contests are drawn with replacement, as many as there are, {@value
 * #RESAMPLES} times, each is rated anew, and of each contestant's strengths the middle 95 % remain
 * (percentile method: B. Efron, R. Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13).
 *
 * <p>A contest is drawn with all its judgements. Where a draw lacks a contestant, that draw says
 * nothing about it. Trap: who has never lost has not lost in any draw either, so its interval is
 * too narrow.
 */
public final class Bootstrap {

  private static final int RESAMPLES = 400;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /** Strengths, by contestant. The same design and seed give the same intervals. */
  public static Map<String, Interval> intervals(Design design, RandomGenerator random) {
    if (design.size() == 0) {
      return Map.of();
    }
    double[] start =
        BradleyTerry.fit(design, design.weights(), BradleyTerry.start(design)).found().parameters();
    double[][] seen = new double[design.contestants().size()][RESAMPLES];
    for (int draw = 0; draw < RESAMPLES; draw++) {
      double[] weights = drawn(design, random);
      note(
          design,
          weights,
          BradleyTerry.fit(design, weights, start).found().parameters(),
          seen,
          draw);
    }
    Map<String, Interval> intervals = new LinkedHashMap<>();
    for (int i = 0; i < seen.length; i++) {
      intervals.put(design.contestants().get(i), middle(seen[i]));
    }
    return intervals;
  }

  private static double[] drawn(Design design, RandomGenerator random) {
    double[] weights = new double[design.rows().length];
    for (int i = 0; i < design.size(); i++) {
      weights[design.rowOf(random.nextInt(design.size()))]++;
    }
    return weights;
  }

  private static void note(
      Design design, double[] weights, double[] parameters, double[][] seen, int draw) {
    for (double[] each : seen) {
      each[draw] = Double.NaN;
    }
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        int first = design.rows()[i].first();
        int second = design.rows()[i].second();
        seen[first][draw] = parameters[first];
        seen[second][draw] = parameters[second];
      }
    }
  }

  private static Interval middle(double[] strengths) {
    double[] sorted = Arrays.stream(strengths).filter(it -> !Double.isNaN(it)).sorted().toArray();
    return new Interval(at(sorted, TAIL), at(sorted, 1 - TAIL));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
