package dev.rapport.app;

import dev.rapport.mention.money.CompareUsage;
import dev.rapport.mention.money.Spending;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.Usd;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says what is spent and whether a cap is reached. Always up: a cap is no fault. */
@Readiness
@ApplicationScoped
class MoneyHealth implements HealthCheck {

  private final WatchSpending spending;
  private final CompareUsage usage;

  MoneyHealth(WatchSpending spending, CompareUsage usage) {
    this.spending = spending;
    this.usage = usage;
  }

  @Override
  public HealthCheckResponse call() {
    Spending now = spending.now();
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named("money")
            .up()
            .withData("today", Usd.show(now.today()))
            .withData("month", Usd.show(now.month()))
            .withData("level", now.level().name().toLowerCase(Locale.ROOT));
    if (!now.why().isEmpty()) {
      response.withData("why", now.why());
    }
    usage.seen().forEach(seen -> response.withData(seen.platform(), seen.words()));
    return response.build();
  }
}
