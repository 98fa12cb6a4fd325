package dev.rapport.platform.x;

import dev.rapport.publish.Allowance;
import dev.rapport.publish.Allowance.Window;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What X says in its headers is left: in this quarter of an hour, and where it says so in these 24
 * hours, of the user's and of the app's. Headers that make no sense are passed over.
 */
final class XLimits {

  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final int MOST = 1_000_000;
  private static final Duration DAY = Duration.ofHours(24);

  private XLimits() {}

  static List<Allowance> read(HttpHeaders headers, Instant now) {
    return Stream.of(
            read(headers, "x-rate-limit", Window.SPELL, now.plus(QUARTER)),
            read(headers, "x-user-limit-24hour", Window.DAY, now.plus(DAY)),
            read(headers, "x-app-limit-24hour", Window.DAY, now.plus(DAY)))
        .flatMap(Optional::stream)
        .filter(allowance -> allowance.until().isAfter(now))
        .toList();
  }

  private static Optional<Allowance> read(
      HttpHeaders headers, String name, Window window, Instant latest) {
    return number(headers, name + "-remaining")
        .flatMap(
            left ->
                until(headers, name, latest)
                    .map(until -> new Allowance(window, Math.clamp(left, 0, MOST), until)));
  }

  private static Optional<Instant> until(HttpHeaders headers, String name, Instant latest) {
    return number(headers, name + "-reset")
        .map(reset -> Instant.ofEpochSecond(Math.min(reset, latest.getEpochSecond())));
  }

  /** What a header counts; empty when it is no number that makes sense. */
  static Optional<Long> number(HttpHeaders headers, String name) {
    return headers
        .firstValue(name)
        .filter(value -> value.matches("[0-9]{1,15}"))
        .map(Long::valueOf);
  }
}
