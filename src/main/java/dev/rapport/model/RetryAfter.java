package dev.rapport.model;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads {@code Retry-After} (RFC 9110, section 10.2.3): whole seconds, or a date. */
final class RetryAfter {

  private static final Duration LEAST = Duration.ofSeconds(1);
  private static final Duration MOST = Duration.ofHours(1);

  private RetryAfter() {}

  /** Empty when there is none that can be read; otherwise a second to an hour. */
  static Optional<Duration> read(HttpHeaders headers, Clock clock) {
    return headers.firstValue("Retry-After").map(String::strip).flatMap(v -> wait(v, clock));
  }

  private static Optional<Duration> wait(String value, Clock clock) {
    try {
      Duration wait =
          value.matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(value))
              : Duration.between(
                  clock.instant(),
                  ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return Optional.of(between(wait));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration between(Duration wait) {
    if (wait.compareTo(LEAST) < 0) {
      return LEAST;
    }
    return wait.compareTo(MOST) > 0 ? MOST : wait;
  }
}
