package dev.rapport.mention.money;

import java.time.Instant;

/**
 * How many posts a platform says were read, beside our own count.
 *
 * @param theirs posts read since then, by the platform's count; other apps of a project count too
 * @param ours posts that we were charged for since then
 * @param cap how many may be read, 0 when the platform does not say
 * @param since when the platform began to count, to the day
 * @param at when it was asked
 */
public record Usage(String platform, long theirs, long ours, long cap, Instant since, Instant at) {

  private static final int NEAR_PERCENT = 80;

  /** For people. */
  public String words() {
    return "%d posts read of %d, by our count %d".formatted(theirs, cap, ours);
  }

  /** True when four fifths of the cap are used. */
  boolean isNearCap() {
    return cap > 0 && theirs * 100 >= cap * NEAR_PERCENT;
  }
}
