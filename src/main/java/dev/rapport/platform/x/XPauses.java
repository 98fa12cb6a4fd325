package dev.rapport.platform.x;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Which endpoints said "too many requests", and until when each is left alone; the others go on.
 * One credential's, since limits are.
 */
final class XPauses {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration DAY = Duration.ofHours(24);

  /** X's own sample code waits so long when no reset is told. */
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration MOST_JITTER = Duration.ofSeconds(10);

  /** How often in a row a reset may be told that then does not hold. */
  private static final int BELIEVED = 2;

  private final Map<String, Pause> pauses = new HashMap<>();
  private final Clock clock;
  private final RandomGenerator random;

  XPauses(Clock clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /**
   * @param inARow how many refusals there were, each after the pause of the one before
   */
  private record Pause(Instant until, int inARow) {}

  /** How much longer the endpoint is to be left alone. */
  synchronized Optional<Duration> left(String endpoint) {
    Instant now = clock.instant();
    return Optional.ofNullable(pauses.get(endpoint))
        .map(pause -> Duration.between(now, pause.until()))
        .filter(Duration::isPositive);
  }

  /** The endpoint has answered. */
  synchronized void passed(String endpoint) {
    pauses.remove(endpoint);
  }

  /**
   * The endpoint has said 429. Several calls that were under way at once count as one.
   *
   * @return how long it is left alone
   */
  synchronized Duration refused(String endpoint, HttpHeaders headers) {
    Instant now = clock.instant();
    Pause before = pauses.getOrDefault(endpoint, new Pause(now, 0));
    boolean atOnce = now.isBefore(before.until());
    int inARow = atOnce ? before.inARow() : before.inARow() + 1;
    Instant until = now.plus(withJitter(wait(headers, inARow, now)));
    until = until.isBefore(before.until()) ? before.until() : until;
    pauses.put(endpoint, new Pause(until, inARow));
    return Duration.between(now, until);
  }

  /**
   * A day's limit that is used up goes before all else; then the window's, if it is to be believed.
   */
  private static Duration wait(HttpHeaders headers, int inARow, Instant now) {
    Optional<Duration> day =
        Stream.of("x-app-limit-24hour", "x-user-limit-24hour")
            .flatMap(limit -> usedUp(headers, limit, now).stream())
            .max(Duration::compareTo);
    if (day.isPresent()) {
      return atMost(DAY, day.get());
    }
    Optional<Duration> window = usedUp(headers, "x-rate-limit", now);
    int unbelieved = window.isPresent() ? inARow - BELIEVED : inARow;
    Duration floor = unbelieved > 0 ? doubled(unbelieved) : SHORTEST;
    Duration wait = atMost(WINDOW, window.orElse(floor));
    return wait.compareTo(floor) < 0 ? floor : wait;
  }

  /** How long until a limit is reset; empty when it is not the one, or its reset is past. */
  private static Optional<Duration> usedUp(HttpHeaders headers, String limit, Instant now) {
    long remaining =
        XLimits.number(headers, limit + "-remaining").orElse(isWindow(limit) ? 0L : 1L);
    return XLimits.number(headers, limit + "-reset")
        .filter(reset -> remaining == 0)
        .map(reset -> Duration.between(now, Instant.ofEpochSecond(reset)))
        .filter(Duration::isPositive);
  }

  /** X leaves out the count of the window now and then, never that of the day. */
  private static boolean isWindow(String limit) {
    return limit.equals("x-rate-limit");
  }

  /** A minute, two, four, eight, and then a window each time. */
  private static Duration doubled(int times) {
    return atMost(WINDOW, MINUTE.multipliedBy(1L << Math.min(times - 1, 10)));
  }

  /** Up to a tenth longer, so that many who wait do not come back at once. */
  private Duration withJitter(Duration wait) {
    long most = atMost(MOST_JITTER, wait.dividedBy(10)).toMillis();
    return wait.plusMillis(most == 0 ? 0 : random.nextLong(most));
  }

  private static Duration atMost(Duration most, Duration wait) {
    return wait.compareTo(most) > 0 ? most : wait;
  }
}
