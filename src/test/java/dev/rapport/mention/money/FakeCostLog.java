package dev.rapport.mention.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A record of costs in memory. It charges for the same resource every time. */
public final class FakeCostLog implements CostLog {

  public final List<Cost> costs = new ArrayList<>();

  /** Spends this now. */
  public void spend(String usd, Instant at) {
    costs.add(
        new Cost("x", CostKind.REPLY, new BigDecimal(usd), at, Optional.empty(), Optional.empty()));
  }

  /** What was noted: kind, resource and mention, with a price each. */
  public List<String> lines() {
    return costs.stream()
        .map(
            cost ->
                "%s %s %s of %s"
                    .formatted(
                        cost.usd().toPlainString(),
                        cost.kind().word(),
                        cost.resource().orElse("-"),
                        cost.mention().orElse("-")))
        .toList();
  }

  @Override
  public void note(Collection<Cost> noted) {
    costs.addAll(noted);
  }

  @Override
  public void write() {}

  @Override
  public BigDecimal spent(Instant since, Instant until) {
    return costs.stream()
        .filter(cost -> !cost.at().isBefore(since) && cost.at().isBefore(until))
        .map(Cost::usd)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
