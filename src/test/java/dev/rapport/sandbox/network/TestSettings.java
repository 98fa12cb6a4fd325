package dev.rapport.sandbox.network;

import dev.rapport.sandbox.SandboxConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings for a network in a test. */
record TestSettings(Path folder, boolean duplicateCheck) implements SandboxConfig {

  @Override
  public boolean enabled() {
    return true;
  }

  @Override
  public Optional<List<String>> bots() {
    return Optional.of(List.of("rapport"));
  }

  @Override
  public boolean rateLimits() {
    return false;
  }

  @Override
  public Duration accessTokenLife() {
    return Duration.ofHours(2);
  }

  @Override
  public Duration timelineLag() {
    return Duration.ZERO;
  }

  @Override
  public Duration keepAlive() {
    return Duration.ofSeconds(20);
  }

  @Override
  public Duration webhookCheck() {
    return Duration.ofHours(1);
  }
}
