package dev.rapport.ledger;

import dev.rapport.mention.money.Cost;
import dev.rapport.mention.money.CostKind;
import dev.rapport.post.UtcDay;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this instance has seen charged today, so that the record is not asked about what is read
 * again and again. It only spares work: the record itself knows what all instances have seen.
 */
final class ChargedToday {

  private volatile Day day = new Day(new UtcDay(LocalDate.MIN), Set.of());

  /** True the first time on its day, and always for what is charged each time. */
  boolean isNew(Cost cost) {
    return cost.resource().isEmpty()
        || on(UtcDay.of(cost.at()))
            .seen
            .add(new Charged(cost.platform(), cost.kind(), cost.resource().get()));
  }

  private Day on(UtcDay date) {
    Day current = day;
    if (!current.date.equals(date)) {
      current = new Day(date, ConcurrentHashMap.newKeySet());
      day = current;
    }
    return current;
  }

  private record Day(UtcDay date, Set<Charged> seen) {}

  private record Charged(String platform, CostKind kind, String resource) {}
}
