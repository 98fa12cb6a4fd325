package dev.rapport.sandbox.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How far each app may go and where it stands, by the handle of its owner in any letter case. In
 * memory only: a restart finds every app without limits.
 */
@ApplicationScoped
public class Budgets {

  private static final Given NONE = new Given(Budget.ENDLESS, BigDecimal.ZERO);

  private final Map<String, Given> given = new HashMap<>();
  private final Meter meter;
  private final Clock clock;

  Budgets(Meter meter, Clock clock) {
    this.meter = meter;
    this.clock = clock;
  }

  /** A budget, and what the app had spent before it was given. */
  private record Given(Budget budget, BigDecimal spent) {

    Optional<BigDecimal> left(BigDecimal now) {
      return budget.credit().map(credit -> credit.subtract(now.subtract(spent)));
    }
  }

  /** Takes the place of the budget before. */
  public synchronized void give(String app, Budget budget) {
    given.put(key(app), new Given(budget, meter.usage(app).usd()));
  }

  public synchronized Budget of(String app) {
    return given.getOrDefault(key(app), NONE).budget();
  }

  /** US dollars of credit, below 0 when overdrawn; empty when there is no end of it. */
  public synchronized Optional<BigDecimal> left(String app) {
    return given.getOrDefault(key(app), NONE).left(meter.usage(app).usd());
  }

  /** To be asked before anything is done; credit is looked at first. */
  public Standing standing(String app) {
    Budget budget = of(app);
    Usage month = meter.usage(app).inMonthOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    if (left(app).filter(usd -> usd.signum() <= 0).isPresent()) {
      return new Standing.NoCredit(budget.wording());
    }
    if (budget.spendCap().filter(cap -> month.usd().compareTo(cap) >= 0).isPresent()) {
      return new Standing.SpendCapReached();
    }
    return month.posts() >= budget.postReadCap() ? new Standing.PostsUsedUp() : new Standing.Good();
  }

  private static String key(String app) {
    return app.toLowerCase(Locale.ROOT);
  }
}
