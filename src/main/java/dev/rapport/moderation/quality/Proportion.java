package dev.rapport.moderation.quality;

/**
 * How often something held, of how many.
 *
 * @param share 0 to 1; null with fewer than {@value #ENOUGH} cases, which are too few to tell
 * @param interval of the share; null likewise
 */
public record Proportion(int hits, int cases, Double share, Interval interval) {

  /** From here on a share is told. */
  public static final int ENOUGH = 10;

  static Proportion of(int hits, int cases) {
    return cases < ENOUGH
        ? new Proportion(hits, cases, null, null)
        : new Proportion(hits, cases, (double) hits / cases, Interval.ofShare(hits, cases));
  }

  /** Whether there are enough cases to tell. */
  public boolean isTold() {
    return share != null;
  }
}
