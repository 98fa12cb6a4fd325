package dev.rapport.publish;

import java.time.Instant;

/**
 * How many posts the platform says it will still take.
 *
 * @param left 0 or more
 * @param until when it counts anew
 */
public record Allowance(Window window, int left, Instant until) {

  /** The two stretches of time in which posts are counted. */
  public enum Window {
    /** {@link PublishConfig.Budget#per()}. */
    SPELL,
    /** 24 hours. */
    DAY
  }
}
