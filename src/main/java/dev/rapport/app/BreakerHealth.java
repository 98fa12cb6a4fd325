package dev.rapport.app;

import dev.rapport.moderation.breaker.Breaker;
import dev.rapport.moderation.breaker.Breaker.Period;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether everything waits for a person. Always up: an instance that holds is as ready as one
 * that lets pass.
 */
@Readiness
@ApplicationScoped
class BreakerHealth implements HealthCheck {

  private final Breaker breaker;

  BreakerHealth(Breaker breaker) {
    this.breaker = breaker;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("breaker").up().withData("state", state()).build();
  }

  /** The database has a check of its own. */
  private String state() {
    try {
      Period period = breaker.read();
      return period.on() ? "on, by " + period.by() + ": " + period.why() : "off";
    } catch (RuntimeException e) {
      return "unknown";
    }
  }
}
