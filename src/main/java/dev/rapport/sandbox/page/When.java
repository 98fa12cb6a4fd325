package dev.rapport.sandbox.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A moment in three spellings.
 *
 * @param iso for machines
 * @param absolute for people, in UTC
 * @param ago for people in a hurry; the page's script keeps it true
 */
record When(String iso, String absolute, String ago) {

  private static final DateTimeFormatter ABSOLUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static When of(Instant time, Instant now) {
    return new When(
        time.truncatedTo(ChronoUnit.MILLIS).toString(), ABSOLUTE.format(time), ago(time, now));
  }

  private static String ago(Instant time, Instant now) {
    long seconds = Math.max(0, Duration.between(time, now).toSeconds());
    if (seconds < 10) {
      return "now";
    }
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3_600) {
      return seconds / 60 + " min";
    }
    return seconds < 86_400 ? seconds / 3_600 + " h" : seconds / 86_400 + " d";
  }
}
