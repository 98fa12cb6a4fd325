package dev.rapport.feedback.reward;

import java.util.Arrays;
import java.util.Locale;

/**
 * The mean of some rewards, with an interval that would hold the true one in 95 of 100 cases
 * (normal approximation, looked at once; for deciding anything there is the arena).
 *
 * @param n how many
 * @param low not below −1; the mean itself where there are fewer than two
 */
public record Mean(int n, double mean, double low, double high) {

  private static final double Z = 1.96;
  private static final double STRONG = 0.3;
  static final Mean NONE = new Mean(0, 0, 0, 0);

  /** With its sign and two digits. */
  public String shown() {
    return shown(mean);
  }

  public String shownLow() {
    return shown(low);
  }

  public String shownHigh() {
    return shown(high);
  }

  /**
   * Which of five shades it is, as far as it is sure: one answer, or an interval around 0, has
   * none.
   */
  public String shade() {
    if (n < 2 || low <= 0 && high >= 0) {
      return "even";
    }
    return (mean > 0 ? "good" : "bad") + (Math.abs(mean) >= STRONG ? "-2" : "-1");
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, "%+.2f", value);
  }

  static Mean of(double[] rewards) {
    int n = rewards.length;
    if (n == 0) {
      return NONE;
    }
    double mean = Arrays.stream(rewards).average().orElseThrow();
    double spread = n < 2 ? 0 : Z * Math.sqrt(variance(rewards, mean) / n);
    return new Mean(n, mean, Math.max(-1, mean - spread), Math.min(1, mean + spread));
  }

  private static double variance(double[] rewards, double mean) {
    return Arrays.stream(rewards).map(r -> (r - mean) * (r - mean)).sum() / (rewards.length - 1);
  }
}
