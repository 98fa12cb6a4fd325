package dev.rapport.sandbox.x;

import dev.rapport.sandbox.SandboxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts requests, by user and endpoint, in windows that start with the first request: of 15
 * minutes, or of 24 hours. Kept in memory only.
 */
@ApplicationScoped
class RateLimits {

  private static final Duration USUAL = Duration.ofMinutes(15);
  private static final Duration DAY = Duration.ofHours(24);

  /** From this many windows on, those that are over are thrown away before a new one is made. */
  private static final int MANY = 10_000;

  private final Map<Key, Window> windows = new HashMap<>();
  private final SandboxConfig config;
  private final Clock clock;

  RateLimits(SandboxConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  private record Key(long user, String endpoint, Duration length) {}

  private record Window(Instant end, int used) {}

  /**
   * What a request found.
   *
   * @param remaining requests left in the window, not below 0
   * @param refused whether this request is one too many and the settings say that it matters
   */
  record Standing(int limit, int remaining, Instant reset, boolean refused) {}

  /** Within 15 minutes. */
  Standing count(long user, String endpoint, int limit) {
    return count(new Key(user, endpoint, USUAL), limit);
  }

  /** Within 24 hours. */
  Standing countForDay(long user, String endpoint, int limit) {
    return count(new Key(user, endpoint, DAY), limit);
  }

  private synchronized Standing count(Key counted, int limit) {
    Instant now = clock.instant();
    if (windows.size() >= MANY) {
      windows.values().removeIf(window -> !now.isBefore(window.end()));
    }
    Window window =
        windows.compute(
            counted,
            (key, old) ->
                old == null || !now.isBefore(old.end())
                    ? new Window(now.plus(key.length()), 1)
                    : new Window(old.end(), old.used() + 1));
    int remaining = Math.max(0, limit - window.used());
    boolean refused = config.rateLimits() && window.used() > limit;
    return new Standing(limit, remaining, window.end(), refused);
  }
}
