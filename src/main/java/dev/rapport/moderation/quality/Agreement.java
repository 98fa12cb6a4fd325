package dev.rapport.moderation.quality;

import java.util.List;
import java.util.OptionalDouble;

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
   * Unlike Cohen's kappa it does not take the first and the second for two fixed people with habits
   * of their own, who they are not.
   *
   * @return null where there is only one kind of value, and nothing to be told apart
   */
  static Double alpha(List<Pair> pairs) {
    OptionalDouble alpha =
        Alpha.of(pairs.stream().map(pair -> List.of(pair.one, pair.other)).toList());
    return alpha.isPresent() ? alpha.getAsDouble() : null;
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
