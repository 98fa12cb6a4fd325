package dev.rapport.publish;

import java.time.Duration;

/** Settings of publishing for tests. */
record TestPublishConfig() implements PublishConfig {

  @Override
  public int maxInFlight() {
    return 4;
  }

  @Override
  public Duration settle() {
    return Duration.ofSeconds(15);
  }

  @Override
  public Duration lookAfter() {
    return Duration.ofSeconds(60);
  }

  @Override
  public Duration abandonAfter() {
    return Duration.ofHours(2);
  }

  @Override
  public Budget budget() {
    throw new IllegalStateException("the record keeps the budget");
  }

  @Override
  public Duration expireAfter() {
    return Duration.ofHours(12);
  }
}
