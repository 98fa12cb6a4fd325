package dev.rapport.model.gguf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When the next child may be started: at once after the first failure, after 1, 2 and 4 seconds
 * after the next ones, and after 5 minutes from the fifth in a row on. Not safe for many threads.
 */
final class BackOff {

  static final int MANY = 5;
  static final Duration LONG = Duration.ofMinutes(5);

  private final Clock clock;
  private int failures;
  private Instant next = Instant.MIN;

  BackOff(Clock clock) {
    this.clock = clock;
  }

  void failed() {
    failures = Math.min(failures + 1, MANY);
    next = clock.instant().plus(pause());
  }

  void worked() {
    failures = 0;
  }

  /** How long to wait from now on; zero when there is nothing to wait for. */
  Duration left() {
    Instant now = clock.instant();
    return now.isBefore(next) ? Duration.between(now, next) : Duration.ZERO;
  }

  private Duration pause() {
    if (failures < 2) {
      return Duration.ZERO;
    }
    return failures < MANY ? Duration.ofSeconds(1L << (failures - 2)) : LONG;
  }
}
