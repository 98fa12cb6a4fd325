package dev.rapport.moderation.figures;

import dev.rapport.moderation.figures.ReviewFigures.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Makes figures of what the record counts. */
@ApplicationScoped
public class ReadFigures {

  /** Thirty days. */
  private static final int MOST = 720;

  private final ReviewMeter meter;
  private final Clock clock;

  ReadFigures(ReviewMeter meter, Clock clock) {
    this.meter = meter;
    this.clock = clock;
  }

  /**
   * @param hours 1 to 720
   * @throws BadRequestException outside of that
   */
  public ReviewFigures last(int hours) {
    if (hours < 1 || hours > MOST) {
      throw new BadRequestException("hours must be between 1 and " + MOST);
    }
    Instant now = clock.instant();
    Span span = Span.last(hours, now);
    Map<Instant, Tally> tallies = meter.tallies(span);
    Waiting waiting = meter.waiting(now);
    Tally sum = tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    return new ReviewFigures(
        span.word(),
        buckets(span, tallies, waiting.backlog()),
        sum,
        sum.automationShare(),
        sum.overturnRate(),
        waiting);
  }

  /** How many waited before is what waits now, less what came and more what left since. */
  private static List<Bucket> buckets(Span span, Map<Instant, Tally> tallies, int now) {
    List<Bucket> backwards = new ArrayList<>();
    int backlog = now;
    for (Instant start : span.starts().reversed()) {
      Tally tally = tallies.getOrDefault(start, Tally.NONE);
      backwards.add(
          new Bucket(
              start, tally, Math.max(0, backlog), tally.automationShare(), tally.overturnRate()));
      backlog += tally.left() - tally.held();
    }
    Collections.reverse(backwards);
    return backwards;
  }
}
