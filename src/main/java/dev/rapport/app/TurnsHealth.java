package dev.rapport.app;

import dev.rapport.mention.Duty;
import dev.rapport.mention.TakeTurns;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says for each duty of this instance whether it is {@code active} or {@code passive}. Always up:
 * one that waits for its turn is as ready as the one that has it.
 */
@Readiness
@ApplicationScoped
class TurnsHealth implements HealthCheck {

  private final RapportConfig config;
  private final TakeTurns turns;

  TurnsHealth(RapportConfig config, TakeTurns turns) {
    this.config = config;
    this.turns = turns;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("turns").up();
    for (Duty duty : Duty.values()) {
      if (config.has(Role.of(duty))) {
        response.withData(duty.word(), turns.current(duty).isPresent() ? "active" : "passive");
      }
    }
    return response.build();
  }
}
