package dev.rapport.feedback.rollout;

import java.util.Arrays;
import java.util.List;

/**
 * A test of "the variant's answers are bad no more often than they may be" that holds however often
 * somebody looks, and whenever they stop.
 *
 * <p>A conversation gets the variant with probability s, by a hash, before anything is known of it.
 * So of bad answers a share of s·r / (s·r + 1 − s) falls on the variant if it is bad r times as
 * often as the base, and each is the toss of that coin. What is known is all in which side they
 * fell: how often people reject at all, what is asked at night and who is at the desk cancel out.
 *
 * <pre>
 * e = mean over r of  Π q(r)^v (1 − q(r))^b / (q(r0)^v (1 − q(r0))^b),   q(r) = s·r / (s·r + 1 − s)
 * </pre>
 *
 * <p>v bad ones fell on the variant and b on the base, at each share s; r0 is what is allowed.
 * Where the true ratio is r0 or less, each factor has a mean of 1 at most, since every r is beyond
 * r0, so that this is a test supermartingale and reaches 1/α with probability α at most (Ville).
 * The means to condition on the events and to mix over alternatives: Wald, Sequential Tests of
 * Statistical Hypotheses, Ann. Math. Statist. 16, 1945; Robbins, Ann. Math. Statist. 41, 1970; of
 * two samples, Turner, Ly, Grünwald, Generic E-Variables for Exact Sequential k-Sample Tests, 2024;
 * Ramdas, Grünwald, Vovk, Shafer, Statistical Science 38, 2023.
 *
 * <p>Of pairs s is one half. Two that are both bad count on both sides, which only lowers e.
 */
final class RateTest {

  /** From what is a little worse to what never happened before. */
  private static final double[] WORSE = {1.5, 2, 3, 5, 10, 30};

  /** About as good, or better. */
  private static final double[] NO_WORSE = {0.5, 0.75, 1};

  private RateTest() {}

  /**
   * How strongly this speaks for that the variant is worse than it may be.
   *
   * @param allowed how many times as often it may be bad, 1 to 1.5
   * @return the natural logarithm of e
   */
  static double logWorse(List<Toss> tosses, double allowed) {
    return log(tosses, WORSE, allowed);
  }

  /**
   * How strongly this speaks against that the variant is so much worse.
   *
   * @param worse how many times as often it would be bad, more than 1
   * @return the natural logarithm of e
   */
  static double logNotWorse(List<Toss> tosses, double worse) {
    return log(tosses, NO_WORSE, worse);
  }

  private static double log(List<Toss> tosses, double[] ratios, double null0) {
    double[] logs = Arrays.stream(ratios).map(ratio -> log(tosses, ratio, null0)).toArray();
    double most = Arrays.stream(logs).max().orElseThrow();
    return most
        + Math.log(Arrays.stream(logs).map(each -> Math.exp(each - most)).average().orElseThrow());
  }

  private static double log(List<Toss> tosses, double ratio, double null0) {
    return tosses.stream()
        .filter(toss -> toss.variant() + toss.base() > 0)
        .mapToDouble(
            toss ->
                toss.variant() * Math.log(onVariant(toss, ratio) / onVariant(toss, null0))
                    + toss.base()
                        * Math.log((1 - onVariant(toss, ratio)) / (1 - onVariant(toss, null0))))
        .sum();
  }

  private static double onVariant(Toss toss, double ratio) {
    double odds = toss.share() * ratio;
    return odds / (odds + 1 - toss.share());
  }
}
