package dev.rapport.moderation.quality;

/**
 * Whether a share is another one now than before.
 *
 * @param now of the last 14 days
 * @param before of the 14 days before those
 * @param difference where now − before lies; null when either is of too few cases to tell
 * @param changed whether that leaves out 0; null likewise
 */
public record Drift(Proportion now, Proportion before, Interval difference, Boolean changed) {

  static Drift of(Proportion now, Proportion before) {
    if (!now.isTold() || !before.isTold()) {
      return new Drift(now, before, null, null);
    }
    Interval difference = Interval.ofDifference(now, before);
    return new Drift(now, before, difference, difference.excludesZero());
  }
}
