package dev.rapport.moderation.autonomy;

import dev.rapport.moderation.RiskTier;

/**
 * The share of a cell's drafts that may go out without a person.
 *
 * <pre>
 * share = ceiling(tier) × clamp((L − 0.80) / (0.97 − 0.80), 0, 1)
 * L     = (p + z²/2n − z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n),  z = 1.96
 * </pre>
 *
 * <p>p is the approval rate of the last n ≤ {@value #WINDOW} judgements, and L the lower bound of
 * its Wilson score interval (E. B. Wilson, Probable Inference, the Law of Succession, and
 * Statistical Inference, JASA 22, 1927), which behaves for few cases and for rates near 1, unlike p
 * ± z standard errors.
 *
 * <p>What follows: 16 approvals in a row earn the first 0.04, 100 earn 0.91 at low risk. With 20
 * bad ones among the last 100 L is at most 0.711, so 20 in a row bring any cell to 0 whatever its
 * past; after a clean past 13 do.
 */
public final class AutonomyFormula {

  /** How many judgements count: the newest of the cell. */
  public static final int WINDOW = 100;

  /** The 97.5th percentile of the normal distribution, for an interval of 95 %. */
  private static final double Z = 1.96;

  /** Up to here nothing goes out alone. */
  private static final double NOTHING = 0.80;

  /** From here on the whole ceiling does. */
  private static final double EVERYTHING = 0.97;

  private AutonomyFormula() {}

  /** 0 to {@link #ceiling}. */
  public static double share(RiskTier tier, Tally tally) {
    double earned = (lowerBound(tally) - NOTHING) / (EVERYTHING - NOTHING);
    return ceiling(tier) * Math.clamp(earned, 0, 1);
  }

  /** What no record lifts: at least one in twenty is looked at by a person. */
  public static double ceiling(RiskTier tier) {
    return switch (tier) {
      case LOW -> 0.95;
      case MEDIUM -> 0.80;
      case HIGH -> 0.30;
      case CRITICAL -> 0;
    };
  }

  /** The approval rate is above this with a confidence of 97.5 %; 0 to 1, 0 without a judgement. */
  public static double lowerBound(Tally tally) {
    int n = tally.decided();
    if (n == 0) {
      return 0;
    }
    double p = tally.approvalRate();
    double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    return Math.max(0, (p + Z * Z / (2.0 * n) - spread) / (1 + Z * Z / n));
  }
}
