package dev.rapport.mention.money;

import dev.rapport.mention.money.Spending.Level;
import dev.rapport.mention.money.Spending.Line;
import dev.rapport.post.Usd;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Holds sums against the caps: the gravest that is reached counts, and of those a day's first. */
final class MoneyCaps {

  private final MoneyConfig config;

  MoneyCaps(MoneyConfig config) {
    this.config = config;
  }

  Spending judge(BigDecimal today, BigDecimal month) {
    return List.of(
            new Cap(Level.HARD, "day", today, config.perDay().hard()),
            new Cap(Level.HARD, "month", month, config.perMonth().hard()),
            new Cap(Level.SOFT, "day", today, config.perDay().soft()),
            new Cap(Level.SOFT, "month", month, config.perMonth().soft()))
        .stream()
        .filter(Cap::isReached)
        .findFirst()
        .map(cap -> new Spending(today, month, cap.level, cap.words()))
        .orElseGet(() -> new Spending(today, month, Level.FINE, ""));
  }

  /** What is spent in each period, beside its caps. */
  List<Line> lines(Spending spending) {
    return List.of(
        new Line("Today", spending.today(), config.perDay().soft(), config.perDay().hard()),
        new Line(
            "This month", spending.month(), config.perMonth().soft(), config.perMonth().hard()));
  }

  private record Cap(Level level, String period, BigDecimal spent, Optional<BigDecimal> cap) {

    boolean isReached() {
      return cap.isPresent() && spent.compareTo(cap.get()) >= 0;
    }

    String words() {
      return "the %s cap of %s a %s is reached"
          .formatted(level == Level.HARD ? "hard" : "soft", Usd.show(cap.orElseThrow()), period);
    }
  }
}
