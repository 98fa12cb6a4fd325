package dev.rapport.platform.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.mention.money.UsageSource;
import dev.rapport.post.UtcDay;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * How many posts X says the project has read. Only an app's own bearer token may ask, and asking
 * costs nothing. Numbers come as numbers or as text.
 */
@Singleton
public class XUsageSource implements UsageSource {

  private static final Logger LOG = Logger.getLogger(XUsageSource.class);

  private final Optional<XApi> app;
  private final XConfig config;
  private final Clock clock;

  XUsageSource(XClients clients, XConfig config, Clock clock) {
    this.app = config.bearerToken().map(token -> clients.app());
    this.config = config;
    this.clock = clock;
  }

  @Override
  public String platform() {
    return XPostReader.PLATFORM;
  }

  @Override
  public Duration interval() {
    return config.usageInterval();
  }

  @Override
  public Optional<Told> read() {
    return app.flatMap(
        api ->
            switch (api.usage()) {
              case XAnswer.Ok ok -> told(ok.body().path("data"));
              case XAnswer.Failed failed -> {
                LOG.debugf("X does not tell its count: %s", failed.why());
                yield Optional.empty();
              }
            });
  }

  /** It counts for a month, and says how many days of it are left. */
  private Optional<Told> told(JsonNode usage) {
    if (!usage.hasNonNull("project_usage")) {
      return Optional.empty();
    }
    int daysLeft = Math.clamp(usage.path("cap_reset_day").asInt(0), 0, 31);
    LocalDate today = UtcDay.of(clock.instant()).date();
    LocalDate began = today.plusDays(daysLeft).minusMonths(1);
    return Optional.of(new Told(count(usage, "project_usage"), count(usage, "project_cap"), began));
  }

  private static long count(JsonNode usage, String field) {
    return Math.max(0, usage.path(field).asLong(0));
  }
}
