package dev.rapport.moderation.figures;

import java.time.Instant;
import java.util.List;

/**
 * The review work of some time.
 *
 * @param bucket {@code hour} or {@code day}, in UTC
 * @param buckets oldest first; the last one is still filling
 * @param sum of all buckets
 * @param automationShare of the sum: decisions that needed nobody, 0 to 1; null without decisions
 * @param overturnRate of the sum: rejected or taken back, of all decisions; null without decisions
 * @param now what waits at present
 */
public record ReviewFigures(
    String bucket,
    List<Bucket> buckets,
    Tally sum,
    Double automationShare,
    Double overturnRate,
    Waiting now) {

  /**
   * @param from where it starts
   * @param backlog how many waited for a person at its end; of the last one, now
   */
  public record Bucket(
      Instant from, Tally counts, int backlog, Double automationShare, Double overturnRate) {}
}
