package dev.rapport.moderation.breaker;

import dev.rapport.moderation.breaker.Breaker.Period;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Trips the breaker when something is far out of the ordinary, and releases it when it has been
 * calm for a while. What a person tripped a person releases, and for a while after a person's
 * release it stays off. The norm takes in what happens while the breaker is on, so a new normal is
 * accepted within hours.
 */
@ApplicationScoped
public class WatchTraffic {

  private static final Logger LOG = Logger.getLogger(WatchTraffic.class);

  private final TrafficMeter meter;
  private final Breaker breaker;
  private final BreakerConfig config;
  private final Anomaly anomaly;
  private final Clock clock;

  WatchTraffic(
      TrafficMeter meter,
      Breaker breaker,
      BreakerConfig config,
      Clock clock,
      MeterRegistry meters) {
    this.meter = meter;
    this.breaker = breaker;
    this.config = config;
    this.anomaly = new Anomaly(config);
    this.clock = clock;
    Gauge.builder("rapport.breaker.on", breaker, each -> each.read().on() ? 1 : 0)
        .description("1 while everything waits for a person, 0 otherwise")
        .register(meters);
  }

  /** One look; to be called every half a minute or so. Idempotent. */
  public void look() {
    Optional<String> alarm = meter.measure(config.window(), config.norm()).flatMap(anomaly::in);
    Period last = breaker.read();
    if (!last.on()) {
      alarm.filter(why -> mayTrip(last)).ifPresent(this::trip);
    } else if (alarm.isPresent()) {
      breaker.stillAlarmed();
    } else if (last.by().equals(Breaker.RULE) && isOver(last.alarmedAt(), config.calm())) {
      release();
    }
  }

  private boolean mayTrip(Period last) {
    boolean byPerson = last.until() != null && !last.releasedBy().equals(Breaker.RULE);
    return !byPerson || isOver(last.until(), config.rest());
  }

  private boolean isOver(Instant since, Duration time) {
    return !clock.instant().isBefore(since.plus(time));
  }

  private void trip(String why) {
    if (breaker.trip(Breaker.RULE, why)) {
      LOG.errorf("the breaker is on, every draft waits for a person: %s", why);
    }
  }

  private void release() {
    if (breaker.release(Breaker.RULE, "calm again")) {
      LOG.infof("the breaker is off: nothing was out of the ordinary for %s", config.calm());
    }
  }
}
