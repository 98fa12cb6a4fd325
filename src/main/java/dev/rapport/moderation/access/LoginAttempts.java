package dev.rapport.moderation.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down whoever guesses: five wrong passwords in ten minutes for one name, or thirty from one
 * address, and the next is looked at when the first of them is ten minutes old. In this process
 * only, and of the last thousand names and addresses.
 */
@ApplicationScoped
class LoginAttempts {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int OF_A_NAME = 5;
  private static final int OF_AN_ADDRESS = 30;
  private static final int MOST = 1_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST;
        }
      };

  LoginAttempts(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean mayTry(String name, String address) {
    return count(byName(name)) < OF_A_NAME && count(byAddress(address)) < OF_AN_ADDRESS;
  }

  synchronized void failed(String name, String address) {
    note(byName(name));
    note(byAddress(address));
  }

  synchronized void succeeded(String name) {
    failures.remove(byName(name));
  }

  private void note(String key) {
    failures.computeIfAbsent(key, unknown -> new ArrayDeque<>()).add(clock.instant());
  }

  private int count(String key) {
    Deque<Instant> times = failures.getOrDefault(key, new ArrayDeque<>());
    Instant since = clock.instant().minus(WINDOW);
    while (!times.isEmpty() && times.peek().isBefore(since)) {
      times.poll();
    }
    return times.size();
  }

  private static String byName(String name) {
    return "name " + String.valueOf(name).toLowerCase(Locale.ROOT);
  }

  private static String byAddress(String address) {
    return "address " + address;
  }
}
