package dev.rapport.moderation.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A time in buckets of one length, in UTC. The last one holds the present.
 *
 * @param from where the first bucket starts, a whole hour or day
 * @param unit how long each is: an hour or a day
 * @param buckets how many, 1 or more
 */
public record Span(Instant from, Duration unit, int buckets) {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  /** Beyond this, hours are too narrow to be told apart on a chart. */
  private static final int MOST_HOURS = 72;

  /**
   * The last hours up to now: by the hour up to 72, by the day beyond, where days that are begun
   * count whole.
   *
   * @param hours 1 or more
   */
  static Span last(int hours, Instant now) {
    Duration unit = hours > MOST_HOURS ? DAY : HOUR;
    int buckets = (int) Math.ceilDiv(hours, unit.toHours());
    long length = unit.toSeconds();
    Instant present = Instant.ofEpochSecond(now.getEpochSecond() / length * length);
    return new Span(present.minus(unit.multipliedBy(buckets - 1L)), unit, buckets);
  }

  /** Where the last bucket ends. */
  public Instant until() {
    return start(buckets);
  }

  List<Instant> starts() {
    return IntStream.range(0, buckets).mapToObj(this::start).toList();
  }

  /** {@code hour} or {@code day}. */
  String word() {
    return unit.equals(DAY) ? "day" : "hour";
  }

  private Instant start(int nr) {
    return from.plus(unit.multipliedBy(nr));
  }
}
