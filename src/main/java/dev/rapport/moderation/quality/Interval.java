package dev.rapport.moderation.quality;

/**
 * Where a share, or the difference of two, lies with a confidence of 95 %.
 *
 * @param low at least this
 * @param high at most this
 */
public record Interval(double low, double high) {

  /** The 97.5th percentile of the normal distribution. */
  private static final double Z = 1.959964;

  /**
   * The Wilson score interval of a share (E. B. Wilson, Probable Inference, the Law of Succession,
   * and Statistical Inference, JASA 22, 1927): {@code (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 +
   * z²/n)}, which behaves for few cases and for shares near 0 and 1.
   *
   * @param cases 1 or more
   */
  static Interval ofShare(int hits, int cases) {
    double p = (double) hits / cases;
    double spread = Z * Math.sqrt(p * (1 - p) / cases + Z * Z / (4.0 * cases * cases));
    double middle = p + Z * Z / (2.0 * cases);
    double whole = 1 + Z * Z / cases;
    return new Interval(
        Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole));
  }

  /**
   * Of the difference p₁ − p₂ of two shares, from their Wilson intervals: {@code p₁ − p₂ − √((p₁ −
   * l₁)² + (u₂ − p₂)²)} to {@code p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²)} (R. G. Newcombe, Interval
   * Estimation for the Difference between Independent Proportions, Statistics in Medicine 17, 1998,
   * method 10).
   */
  static Interval ofDifference(Proportion one, Proportion other) {
    double difference = one.share() - other.share();
    double down =
        Math.hypot(one.share() - one.interval().low, other.interval().high - other.share());
    double up = Math.hypot(one.interval().high - one.share(), other.share() - other.interval().low);
    return new Interval(difference - down, difference + up);
  }

  /** Whether it can be told from nothing. */
  boolean excludesZero() {
    return low > 0 || high < 0;
  }
}
