package dev.rapport.platform.x;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How far this machine's clock is from X's, which every answer tells. */
final class XClock {

  /** X refuses a signature whose clock is five minutes off. */
  private static final Duration MUCH = Duration.ofMinutes(4);

  private XClock() {}

  /** What is wrong with the clock, in plain words; empty when nothing is, or nobody knows. */
  static String fault(HttpHeaders headers, Instant now) {
    try {
      String date = headers.firstValue("date").orElse("");
      Instant theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration ahead = Duration.between(theirs, now);
      return ahead.abs().compareTo(MUCH) < 0 ? "" : words(ahead);
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String words(Duration ahead) {
    String side = ahead.isNegative() ? "behind" : "ahead of";
    return "this machine's clock is %d minutes %s X's".formatted(ahead.abs().toMinutes(), side);
  }
}
