package dev.rapport.sandbox.billing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** What one app used on one UTC day. Not thread-safe. */
final class DayUsage {

  private record Resource(PriceClass price, String id) {}

  private record Line(String endpoint, PriceClass price) {}

  private final Set<Resource> charged = new HashSet<>();
  private final TreeMap<Line, Integer> units =
      new TreeMap<>(Comparator.comparing(Line::endpoint).thenComparing(Line::price));

  /** Whether it costs something: the first time that day. */
  boolean add(Charge charge) {
    boolean first = charged.add(new Resource(charge.price(), charge.resource()));
    if (first) {
      units.merge(new Line(charge.endpoint(), charge.price()), 1, Integer::sum);
    }
    return first;
  }

  /** No more of that day is to come: forgets what was charged, and keeps the sums. */
  void close() {
    charged.clear();
  }

  Usage.Day snapshot(LocalDate day, Prices prices) {
    return new Usage.Day(
        day,
        units.entrySet().stream()
            .map(
                line ->
                    Usage.Line.of(
                        line.getKey().endpoint(), line.getKey().price(), line.getValue(), prices))
            .toList());
  }
}
