package dev.rapport.feedback.learning;

/**
 * What is known of one stance in one situation: a Beta distribution of its reward, moved from −1 …
 * 1 to 0 … 1, that starts at Beta(1, 1), where nothing is known.
 *
 * @param good the sum of rewards, weighted, at least 0
 * @param bad the sum of what was missing to 1, at least 0
 */
public record Evidence(double good, double bad) {

  public static final Evidence NONE = new Evidence(0, 0);

  /**
   * One more outcome.
   *
   * @param reward −1 to 1
   * @param weight 0 to 1, see {@link FairShare}
   */
  public Evidence plus(double reward, double weight) {
    double share = (Math.clamp(reward, -1, 1) + 1) / 2;
    return new Evidence(good + weight * share, bad + weight * (1 - share));
  }

  Evidence plus(Evidence other) {
    return new Evidence(good + other.good, bad + other.bad);
  }

  /** 0 to 1. */
  public double mean() {
    return (good + 1) / (good + bad + 2);
  }

  /** How many outcomes it is worth. */
  public double size() {
    return good + bad;
  }

  double alpha() {
    return good + 1;
  }

  double beta() {
    return bad + 1;
  }
}
