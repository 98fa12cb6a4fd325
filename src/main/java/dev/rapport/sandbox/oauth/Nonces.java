package dev.rapport.sandbox.oauth;

import dev.rapport.sandbox.control.ShiftedClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What makes a signed request good once, and only now. */
@ApplicationScoped
public class Nonces {

  /** X refuses a timestamp that is further from its own clock. */
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final Map<String, Instant> used = new LinkedHashMap<>();
  private final ShiftedClock clock;

  Nonces(ShiftedClock clock) {
    this.clock = clock;
  }

  /** How far a timestamp is from this clock, in either direction; a year when it is none. */
  public Duration distance(String timestamp) {
    try {
      Instant told = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(told, clock.instant()).abs();
    } catch (RuntimeException e) {
      return Duration.ofDays(365);
    }
  }

  /** Uses up a nonce; false when the same caller used it before while its timestamp was good. */
  public synchronized boolean use(String caller, String nonce) {
    Instant now = clock.instant();
    Iterator<Instant> oldest = used.values().iterator();
    while (oldest.hasNext() && oldest.next().isBefore(now)) {
      oldest.remove();
    }
    return used.putIfAbsent(caller + " " + nonce, now.plus(TOLERANCE.multipliedBy(2))) == null;
  }
}
