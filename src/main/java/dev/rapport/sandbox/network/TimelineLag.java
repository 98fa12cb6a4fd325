package dev.rapport.sandbox.network;

import java.time.Duration;
import java.time.Instant;

/**
 * How late a post shows up in timelines and search: each by its own delay, drawn evenly from 0 up
 * to the longest, from its id alone, so that a restart changes nothing. Two posts may therefore
 * show up in the wrong order, as happens on X.
 */
public final class TimelineLag {

  private final long longestMillis;

  /** Throws {@link IllegalArgumentException} when negative. */
  public TimelineLag(Duration longest) {
    if (longest.isNegative()) {
      throw new IllegalArgumentException("rapport.sandbox.timeline-lag must not be negative");
    }
    this.longestMillis = longest.toMillis();
  }

  /** Whether timelines show this version by now. */
  boolean shows(Post post, Instant now) {
    return longestMillis == 0 || !now.isBefore(post.createdAt().plus(of(post.id())));
  }

  /** Whether this is the version that timelines show: the newest of those that have arrived. */
  boolean isCurrent(Post post, Instant now) {
    if (longestMillis == 0) {
      return post.chain().newest() == post;
    }
    return post.chain().versions.reversed().stream()
        .filter(version -> shows(version, now))
        .findFirst()
        .filter(version -> version == post)
        .isPresent();
  }

  Duration of(long id) {
    return Duration.ofMillis(Math.floorMod(mix(id), longestMillis + 1));
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014): near ids, far apart delays. */
  private static long mix(long id) {
    long z = (id ^ (id >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
