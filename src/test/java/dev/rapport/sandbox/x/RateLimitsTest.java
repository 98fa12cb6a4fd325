package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  private static final Instant START = Instant.parse("2026-11-01T12:00:00Z");

  private Instant now = START;

  private final Clock clock =
      new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }
      };

  private record Settings(boolean rateLimits) implements SandboxConfig {

    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public Path folder() {
      return Path.of("nowhere");
    }

    @Override
    public Optional<List<String>> bots() {
      return Optional.empty();
    }

    @Override
    public boolean duplicateCheck() {
      return true;
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

  private RateLimits.Standing countTo(int requests, RateLimits limits) {
    RateLimits.Standing standing = null;
    for (int i = 0; i < requests; i++) {
      standing = limits.count(1, "mentions", 3);
    }
    return standing;
  }

  @Test
  void theWindowIsCountedDown() {
    // Given
    RateLimits limits = new RateLimits(new Settings(true), clock);
    countTo(2, limits);

    // When
    RateLimits.Standing third = limits.count(1, "mentions", 3);

    // Then
    assertThat(third)
        .isEqualTo(new RateLimits.Standing(3, 0, START.plus(Duration.ofMinutes(15)), false));
  }

  @Test
  void oneTooManyIsRefusedWhenLimitsMatter() {
    // Given
    RateLimits limits = new RateLimits(new Settings(true), clock);

    // When
    RateLimits.Standing fourth = countTo(4, limits);

    // Then
    assertThat(fourth.refused()).isTrue();
    assertThat(fourth.remaining()).isZero();
  }

  @Test
  void oneTooManyPassesWhenTheyDoNot() {
    // Given
    RateLimits limits = new RateLimits(new Settings(false), clock);

    // When
    RateLimits.Standing fourth = countTo(4, limits);

    // Then
    assertThat(fourth.refused()).isFalse();
    assertThat(fourth.remaining()).isZero();
  }

  @Test
  void aNewWindowStartsAfterFifteenMinutes() {
    // Given
    RateLimits limits = new RateLimits(new Settings(true), clock);
    countTo(4, limits);
    now = START.plus(Duration.ofMinutes(15));

    // When
    RateLimits.Standing next = limits.count(1, "mentions", 3);

    // Then
    assertThat(next)
        .isEqualTo(new RateLimits.Standing(3, 2, START.plus(Duration.ofMinutes(30)), false));
  }

  @Test
  void usersAndEndpointsAreCountedApart() {
    // Given
    RateLimits limits = new RateLimits(new Settings(true), clock);
    countTo(3, limits);

    // When
    RateLimits.Standing otherUser = limits.count(2, "mentions", 3);
    RateLimits.Standing otherEndpoint = limits.count(1, "tweets", 3);

    // Then
    assertThat(otherUser.remaining()).isEqualTo(2);
    assertThat(otherEndpoint.remaining()).isEqualTo(2);
  }

  @Test
  void aDayIsCountedApartAndLasts() {
    // Given
    RateLimits limits = new RateLimits(new Settings(true), clock);
    countTo(3, limits);
    limits.countForDay(1, "mentions", 3);
    now = START.plus(Duration.ofHours(24)).minusMillis(1);

    // When
    RateLimits.Standing second = limits.countForDay(1, "mentions", 3);

    // Then
    assertThat(second)
        .isEqualTo(new RateLimits.Standing(3, 1, START.plus(Duration.ofHours(24)), false));
  }
}
