package dev.rapport.feedback.arena.rating;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * How many more pairs an {@link EProcess} will take if things go on as they did, by simulation: a
 * true share is drawn from what the pairs so far leave open (the mixture's posterior, Beta(a +
 * first, a + second)), and the process is continued with it until it decides. The quartiles of
 * {@value #RUNS} such runs are the range. Pairs that will be left out are counted in at the rate so
 * far.
 *
 * @param from a quarter of the runs took fewer; empty when that quarter came to no end within
 *     {@value #FARTHEST} decided pairs
 * @param to a quarter took more; empty likewise
 */
public record PairsNeeded(OptionalInt from, OptionalInt to) {

  private static final int RUNS = 200;
  private static final int FARTHEST = 10_000;

  /** Nothing is needed once it is decided. */
  private static final PairsNeeded NONE = new PairsNeeded(OptionalInt.of(0), OptionalInt.of(0));

  /** The same process and seed give the same range. */
  public static PairsNeeded of(EProcess process, RandomGenerator random) {
    if (process.isDecided()) {
      return NONE;
    }
    int[] runs = new int[RUNS];
    for (int run = 0; run < RUNS; run++) {
      runs[run] = continued(process, trueShare(process, random), random);
    }
    Arrays.sort(runs);
    double each = perDecided(process);
    return new PairsNeeded(pairs(runs[RUNS / 4], each), pairs(runs[RUNS * 3 / 4], each));
  }

  private static OptionalInt pairs(int run, double each) {
    return run >= FARTHEST ? OptionalInt.empty() : OptionalInt.of((int) Math.ceil(run * each));
  }

  /** How many pairs there are for each that is decided. */
  private static double perDecided(EProcess process) {
    int decided = process.decided();
    return decided == 0 ? 1 : (double) (decided + process.leftOut()) / decided;
  }

  private static int continued(EProcess process, double share, RandomGenerator random) {
    double end = Math.log(EProcess.DECIDES_AT);
    double a = EProcess.CONCENTRATION;
    double first = process.first() + a;
    double second = process.second() + a;
    double logE = process.logE();
    int more = 0;
    while (logE < end && more < FARTHEST) {
      boolean won = random.nextDouble() < share;
      logE += Math.log(2 * (won ? first : second) / (first + second));
      first += won ? 1 : 0;
      second += won ? 0 : 1;
      more++;
    }
    return more;
  }

  /** From Beta(x, y), as X / (X + Y) of two Gamma variables. */
  private static double trueShare(EProcess process, RandomGenerator random) {
    double x = gamma(process.first() + EProcess.CONCENTRATION, random);
    double y = gamma(process.second() + EProcess.CONCENTRATION, random);
    return x / (x + y);
  }

  /** Marsaglia and Tsang, A Simple Method for Generating Gamma Variables, 2000; for shape ≥ 1. */
  private static double gamma(double shape, RandomGenerator random) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double normal = random.nextGaussian();
      double v = Math.pow(1 + c * normal, 3);
      if (v > 0
          && Math.log(random.nextDouble()) < normal * normal / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
