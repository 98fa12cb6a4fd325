package dev.rapport.moderation.figures;

import java.time.Instant;
import java.util.Map;

/** Counts the review work in the record. */
public interface ReviewMeter {

  /** What happened in each bucket, by its start; one in which nothing did may be missing. */
  Map<Instant, Tally> tallies(Span span);

  /** What waits for a person now. */
  Waiting waiting(Instant now);
}
