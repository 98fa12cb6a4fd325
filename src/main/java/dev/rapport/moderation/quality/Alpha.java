package dev.rapport.moderation.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far people agree who judged the same things, beyond chance: Krippendorff's alpha for nominal
 * data.
 *
 * <pre>
 * α = 1 − (n − 1) · Σ o(c,k) / Σ n(c) n(k),  both over c ≠ k
 * </pre>
 *
 * <p>o(c,k) counts the pairs of values within one unit, each weighed by 1/(m − 1) of the unit's m
 * values; n(c) is the sum of a row, and n of all (K. Krippendorff, Content Analysis, ch. 12;
 * Computing Krippendorff's Alpha-Reliability, 2011). Any number of people may have judged any of
 * the units; a unit with one value says nothing. 1 is agreement, 0 chance, below 0 worse than that.
 */
public final class Alpha {

  private Alpha() {}

  /**
   * @param units the values that each unit was given
   * @return empty when no unit has two values, or when all values are the same one
   */
  public static <V> OptionalDouble of(List<? extends List<V>> units) {
    Map<V, Double> totals = new HashMap<>();
    double n = 0;
    double observed = 0;
    for (List<V> unit : units) {
      if (unit.size() > 1) {
        unit.forEach(value -> totals.merge(value, 1.0, Double::sum));
        n += unit.size();
        observed += unlike(unit) / (unit.size() - 1);
      }
    }
    double squares = totals.values().stream().mapToDouble(total -> total * total).sum();
    double expected = n * n - squares;
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (n - 1) * observed / expected);
  }

  /** How many ordered pairs of values differ. */
  private static <V> double unlike(List<V> unit) {
    Map<V, Integer> counts = new HashMap<>();
    unit.forEach(value -> counts.merge(value, 1, Integer::sum));
    double m = unit.size();
    return m * m - counts.values().stream().mapToDouble(count -> (double) count * count).sum();
  }
}
