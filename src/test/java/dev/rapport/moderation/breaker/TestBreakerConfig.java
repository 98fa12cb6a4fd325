package dev.rapport.moderation.breaker;

import java.time.Duration;

/** The breaker as it is by default. */
record TestBreakerConfig() implements BreakerConfig {

  @Override
  public Duration window() {
    return Duration.ofMinutes(5);
  }

  @Override
  public Duration norm() {
    return Duration.ofHours(24);
  }

  @Override
  public int times() {
    return 5;
  }

  @Override
  public int least() {
    return 60;
  }

  @Override
  public double share() {
    return 0.5;
  }

  @Override
  public int leastEndings() {
    return 30;
  }

  @Override
  public Duration calm() {
    return Duration.ofMinutes(15);
  }

  @Override
  public Duration rest() {
    return Duration.ofHours(1);
  }
}
