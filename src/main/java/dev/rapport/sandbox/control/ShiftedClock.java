package dev.rapport.sandbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time that the sandbox believes it is where it judges a caller's clock: in the header {@code
 * Date}, and over the timestamps of OAuth 1.0a. Posts, limits and bills go by the true time.
 */
@ApplicationScoped
public class ShiftedClock {

  private final Clock clock;
  private volatile Duration skew = Duration.ZERO;

  ShiftedClock(Clock clock) {
    this.clock = clock;
  }

  public Instant instant() {
    return clock.instant().plus(skew);
  }

  /** Ahead of the true time when positive. */
  void shift(Duration by) {
    skew = by;
  }
}
