package dev.rapport.mention.money;

import dev.rapport.mention.money.Spending.Level;
import dev.rapport.post.UtcDay;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/**
 * Knows how much is spent today and this month, and says what that means to whoever is about to
 * spend more. The sums are up to five seconds old and leave out what is under way, so a cap can be
 * overshot by what all instances spend in that time and by the calls that they have begun.
 */
@ApplicationScoped
public class WatchSpending {

  private static final Logger LOG = Logger.getLogger(WatchSpending.class);
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final CostLog log;
  private final MoneyCaps caps;
  private final Clock clock;
  private volatile Spending now = Spending.NOTHING;
  private Instant next = Instant.MIN;
  private UtcDay day = new UtcDay(LocalDate.MIN);
  private BigDecimal earlierDays = BigDecimal.ZERO;

  WatchSpending(CostLog log, MoneyConfig config, Clock clock, MeterRegistry meters) {
    this.log = log;
    this.caps = new MoneyCaps(config);
    this.clock = clock;
    gauge("rapport.money.spent.today", meters, this, it -> it.now.today().doubleValue());
    gauge("rapport.money.spent.month", meters, this, it -> it.now.month().doubleValue());
    gauge("rapport.money.level", meters, this, it -> it.now.level().ordinal());
    gauge(
        "rapport.money.cap.day", meters, config.perDay().hard().orElse(null), Number::doubleValue);
    gauge(
        "rapport.money.cap.month",
        meters,
        config.perMonth().hard().orElse(null),
        Number::doubleValue);
  }

  /** Before the first look nothing is spent. */
  public Spending now() {
    return now;
  }

  /** True from a soft cap on: what is dear and not needed is left out. */
  public boolean isTight() {
    return now.level() != Level.FINE;
  }

  /** True from a hard cap on: whatever costs is left out. */
  public boolean isSpent() {
    return now.level() == Level.HARD;
  }

  /** Writes what was noted and, every five seconds, adds up anew. To be called every second. */
  public synchronized void look() {
    log.write();
    Instant at = clock.instant();
    if (!at.isBefore(next)) {
      Spending seen = add(UtcDay.of(at));
      next = at.plus(EVERY);
      tell(now, seen);
      now = seen;
    }
  }

  /** What earlier days of the month cost is added up once a day. */
  private Spending add(UtcDay today) {
    if (!today.equals(day)) {
      earlierDays = log.spent(today.startOfMonth(), today.start());
      day = today;
    }
    BigDecimal since = log.spent(today.start(), today.end());
    return caps.judge(since, earlierDays.add(since));
  }

  private static void tell(Spending before, Spending seen) {
    if (seen.level() == before.level()) {
      return;
    }
    switch (seen.level()) {
      case FINE -> LOG.info("spending is below every cap again");
      case SOFT -> LOG.warnf("%s: no Thinking mode, and fewer looks at reactions", seen.why());
      case HARD -> LOG.warnf("%s: nothing is read, drafted or posted that costs", seen.why());
    }
  }

  private static <T> void gauge(
      String name, MeterRegistry meters, T of, ToDoubleFunction<T> value) {
    if (of != null) {
      Gauge.builder(name, of, value)
          .description("US dollars; for the level, 0 is fine, 1 frugal and 2 spent")
          .strongReference(true)
          .register(meters);
    }
  }
}
