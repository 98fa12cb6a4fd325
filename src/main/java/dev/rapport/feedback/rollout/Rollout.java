package dev.rapport.feedback.rollout;

import dev.rapport.reply.variant.Variant;
import java.time.Duration;
import java.time.Instant;

/**
 * One variant on its way.
 *
 * @param variant its name
 * @param hash of the variant as it was when this began
 * @param since when this stage began
 * @param watchedAt when its figures were read last
 */
public record Rollout(
    long id,
    String variant,
    String hash,
    Stage stage,
    Instant startedAt,
    Instant since,
    Instant watchedAt,
    Bounds bounds) {

  /** As drafts name the variant. */
  public String version() {
    return Variant.version(variant, hash);
  }

  /** Whether this is still what the rollout is of. */
  boolean isOf(Variant other) {
    return other.hash().equals(hash);
  }

  /** Whether somebody has watched it of late. */
  boolean isWatched(Instant now, Duration missing) {
    return watchedAt.plus(missing).isAfter(now);
  }

  /** By what its conversations are drawn. */
  String lot() {
    return "rollout " + id;
  }
}
