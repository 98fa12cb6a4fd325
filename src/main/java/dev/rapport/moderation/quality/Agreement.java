package dev.rapport.moderation.quality;

import java.util.List;

/**
 * How often two people who saw the same draft said the same of it: that it may go out as it is, or
 * that it may not.
 *
 * @param same of the second looks
 * @param alpha Krippendorff's; null with too few looks, and where everybody always said the same
 */
public record Agreement(Proportion same, Double alpha) {

  static Agreement of(List<Pair> pairs) {
    int same = (int) pairs.stream().filter(Pair::same).count();
    Proportion proportion = Proportion.of(same, pairs.size());
    return new Agreement(proportion, proportion.isTold() ? alpha(pairs) : null);
  }

  /**
   * Krippendorff's alpha for two observers, binary data and nothing missing: {@code 1 − (n − 1) o₀₁
   * / (n₀ n₁)}, with n values, n₀ and n₁ of each kind, and o₀₁ pairs that differ (K. Krippendorff,
   * Computing Krippendorff's Alpha-Reliability, 2011, section A). 1 is perfect, 0 is what chance
   * brings, below 0 is worse than chance. Unlike Cohen's kappa it does not take the first and the
   * second for two fixed people with habits of their own, who they are not.
   *
   * @return null where there is only one kind of value, and nothing to be told apart
   */
  static Double alpha(List<Pair> pairs) {
    long values = 2L * pairs.size();
    long ones = pairs.stream().mapToLong(pair -> (pair.one ? 1 : 0) + (pair.other ? 1 : 0)).sum();
    long zeros = values - ones;
    long differ = pairs.stream().filter(pair -> !pair.same()).count();
    return ones == 0 || zeros == 0 ? null : 1 - (double) (values - 1) * differ / (zeros * ones);
  }

  /**
   * What the two said.
   *
   * @param one true for as it is
   */
  record Pair(boolean one, boolean other) {

    boolean same() {
      return one == other;
    }
  }
}
