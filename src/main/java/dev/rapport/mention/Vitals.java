package dev.rapport.mention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How one platform stands.
 *
 * @param lastReadAt when a read last came back as it should
 * @param lastMentionAt when a new mention was last kept
 * @param lagSeconds how old that mention was then
 * @param trouble why it cannot be read, one line
 * @param since when the trouble began
 * @param feed {@code none}, {@code open}, or why it is closed
 * @param gap what was missed and is not read yet
 */
public record Vitals(
    Optional<Instant> lastReadAt,
    Optional<Instant> lastMentionAt,
    Optional<Double> lagSeconds,
    Optional<String> trouble,
    Optional<Instant> since,
    String feed,
    Optional<String> gap) {

  static final Vitals UNKNOWN =
      new Vitals(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "none",
          Optional.empty());

  /** True when mentions may be late or missing. */
  public boolean degraded() {
    return trouble.isPresent() || gap.isPresent() || !feed.equals("none") && !feed.equals("open");
  }

  Vitals readAt(Instant now) {
    return new Vitals(
        Optional.of(now), lastMentionAt, lagSeconds, Optional.empty(), Optional.empty(), feed, gap);
  }

  Vitals mentionAt(Instant now, Duration age) {
    return new Vitals(
        lastReadAt,
        Optional.of(now),
        Optional.of(age.toMillis() / 1000.0),
        trouble,
        since,
        feed,
        gap);
  }

  Vitals troubled(String why, Instant now) {
    return new Vitals(
        lastReadAt,
        lastMentionAt,
        lagSeconds,
        Optional.of(why),
        since.or(() -> Optional.of(now)),
        feed,
        gap);
  }

  Vitals feed(String now) {
    return new Vitals(lastReadAt, lastMentionAt, lagSeconds, trouble, since, now, gap);
  }

  Vitals gap(Optional<String> now) {
    return new Vitals(lastReadAt, lastMentionAt, lagSeconds, trouble, since, feed, now);
  }
}
