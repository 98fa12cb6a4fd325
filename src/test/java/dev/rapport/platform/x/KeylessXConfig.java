package dev.rapport.platform.x;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of X for tests: a bearer token and no keys. */
class KeylessXConfig implements XConfig {

  private final URI baseUrl;
  private final Duration timeout;

  KeylessXConfig(URI baseUrl, Duration timeout) {
    this.baseUrl = baseUrl;
    this.timeout = timeout;
  }

  @Override
  public URI baseUrl() {
    return baseUrl;
  }

  @Override
  public Optional<URI> authorizeUrl() {
    return Optional.empty();
  }

  @Override
  public Duration timeout() {
    return timeout;
  }

  @Override
  public Duration pollInterval() {
    return Duration.ofMillis(100);
  }

  @Override
  public XIntake intake() {
    return XIntake.POLL;
  }

  @Override
  public Duration catchUpInterval() {
    return Duration.ofMinutes(5);
  }

  @Override
  public Duration streamSilence() {
    return Duration.ofSeconds(25);
  }

  @Override
  public Optional<URI> webhookUrl() {
    return Optional.empty();
  }

  @Override
  public Duration overlap() {
    return Duration.ofMinutes(2);
  }

  @Override
  public Duration overlapInterval() {
    return Duration.ofSeconds(30);
  }

  @Override
  public Duration usageInterval() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean resolveAuthors() {
    return false;
  }

  @Override
  public XPrices prices() {
    return new SmallRyeConfigBuilder()
        .withMapping(XPrices.class, "rapport.platform.x.prices")
        .build()
        .getConfigMapping(XPrices.class, "rapport.platform.x.prices");
  }

  @Override
  public boolean ownsApp() {
    return false;
  }

  @Override
  public Optional<String> bearerToken() {
    return Optional.of("reading");
  }

  @Override
  public Optional<String> consumerKey() {
    return Optional.empty();
  }

  @Override
  public Optional<String> consumerSecret() {
    return Optional.empty();
  }

  @Override
  public Optional<String> accessToken() {
    return Optional.empty();
  }

  @Override
  public Optional<String> accessTokenSecret() {
    return Optional.empty();
  }

  @Override
  public Optional<String> clientId() {
    return Optional.empty();
  }

  @Override
  public Optional<String> clientSecret() {
    return Optional.empty();
  }

  @Override
  public Optional<String> refreshToken() {
    return Optional.empty();
  }
}
