package dev.rapport.ledger;

import dev.rapport.mention.money.Cost;
import dev.rapport.mention.money.CostKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this instance has seen charged today, so that the record is not asked about what is read
 * again and again. It only spares work: the record itself knows what all instances have seen.
 */
final class ChargedToday {

  private volatile Day day = new Day(LocalDate.MIN, Set.of());

  /** True the first time on its day, and always for what is charged each time. */
  boolean isNew(Cost cost) {
    return cost.resource().isEmpty()
        || on(LocalDate.ofInstant(cost.at(), ZoneOffset.UTC))
            .seen
            .add(new Charged(cost.platform(), cost.kind(), cost.resource().get()));
  }

  private Day on(LocalDate date) {
    Day current = day;
    if (!current.date.equals(date)) {
      current = new Day(date, ConcurrentHashMap.newKeySet());
      day = current;
    }
    return current;
  }

  private record Day(LocalDate date, Set<Charged> seen) {}

  private record Charged(String platform, CostKind kind, String resource) {}
}
