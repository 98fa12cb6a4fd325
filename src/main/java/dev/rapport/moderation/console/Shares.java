package dev.rapport.moderation.console;

import dev.rapport.moderation.figures.Waiting;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How figures are shown. */
@TemplateExtension
final class Shares {

  private Shares() {}

  /** Of a share between 0 and 1, with one decimal: a number that a chart can read as well. */
  static String percent(Double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }

  /** The most that waits in one class of age; 1 or more, since a meter needs a length. */
  static int most(Waiting waiting) {
    return Math.max(1, waiting.ages().stream().mapToInt(Waiting.Age::count).max().orElse(0));
  }

  static long wholeMinutes(Long seconds) {
    return seconds / 60 % 60;
  }

  static long wholeHours(Long seconds) {
    return seconds / 3600 % 24;
  }

  static long wholeDays(Long seconds) {
    return seconds / 86400;
  }

  static boolean isLast(Waiting.Age age) {
    return age.belowMinutes() == null;
  }

  /** 0 for less than an hour. */
  static int belowHours(Waiting.Age age) {
    return age.belowMinutes() / 60;
  }
}
