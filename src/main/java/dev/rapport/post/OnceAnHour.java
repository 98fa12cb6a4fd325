package dev.rapport.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;

/** Lets the same thing be said once an hour, whoever makes it happen how often. Thread-safe. */
public final class OnceAnHour {

  private static final Duration HOUR = Duration.ofHours(1);

  /** What is said may come from outside, so there is an end of what is remembered. */
  private static final int MOST = 1_000;

  private final Clock clock;
  private final LinkedHashMap<String, Instant> said = new LinkedHashMap<>();

  public OnceAnHour(Clock clock) {
    this.clock = clock;
  }

  /** True when this was not said within the last hour; it is from now on. */
  public synchronized boolean isDue(String what) {
    Instant now = clock.instant();
    said.values().removeIf(at -> !now.isBefore(at.plus(HOUR)));
    if (said.containsKey(what)) {
      return false;
    }
    if (said.size() >= MOST) {
      said.pollFirstEntry();
    }
    said.put(what, now);
    return true;
  }
}
