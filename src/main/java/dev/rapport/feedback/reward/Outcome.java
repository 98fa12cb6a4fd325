package dev.rapport.feedback.reward;

import java.time.Instant;

/**
 * What became of one answer.
 *
 * @param stance in kebab-case
 * @param mood how the asker sounded: {@code hostile}, {@code ironic}, {@code negative}, {@code
 *     neutral}, {@code positive}; {@code unknown} where their words are gone
 * @param at when it went out, or was rejected
 * @param said what was said under it
 * @param left how people turned away
 * @param judged what reviewers did
 * @param seen counts as they stand
 */
public record Outcome(
    String stance, String mood, Instant at, Said said, Left left, Judged judged, Seen seen) {

  /** Each is true once it happened, however often. */
  public record Said(boolean thanks, boolean pleased, boolean hostile) {}

  public record Left(boolean optedOut, boolean parentDeleted) {}

  public record Judged(boolean edited, boolean rejected, boolean retracted, boolean corrected) {}

  /**
   * @param views 0 where the platform does not tell
   */
  public record Seen(int likes, int views) {}
}
