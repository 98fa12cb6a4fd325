package dev.rapport.reaction;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Ages of a reply at which its counts are told as they stand: early, after a day, at the end. */
public enum Milestone {
  HOUR(1),
  DAY(24),
  THREE_DAYS(72);

  private final int hours;

  Milestone(int hours) {
    this.hours = hours;
  }

  public int hours() {
    return hours;
  }

  /** The last one that a reply of this age has come to. */
  static Optional<Milestone> of(Duration age) {
    return Arrays.stream(values())
        .filter(each -> age.toHours() >= each.hours)
        .reduce((earlier, later) -> later);
  }

  /** The planned look, or the next milestone when that comes first. */
  static Instant orSooner(Instant planned, Instant publishedAt, Instant now) {
    return Arrays.stream(values())
        .map(each -> publishedAt.plus(Duration.ofHours(each.hours)))
        .filter(at -> at.isAfter(now) && at.isBefore(planned))
        .findFirst()
        .orElse(planned);
  }
}
