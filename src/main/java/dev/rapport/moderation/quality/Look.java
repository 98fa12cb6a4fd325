package dev.rapport.moderation.quality;

import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.post.PostRef;
import java.time.Instant;

/**
 * An item on the desk that measures whoever decides on it, and has no other effect.
 *
 * @param shownAs where it seems to be; the id is random and no post's
 * @param by whose it is
 * @param until how long it is theirs
 * @param at what they look
 */
public record Look(PostRef shownAs, String by, Instant shownAt, Instant until, At at) {

  /** What is looked at. */
  public sealed interface At {

    /**
     * A mention that somebody else has decided.
     *
     * @param first what they decided, which counts
     */
    record Second(PostRef mention, String firstBy, Verdict first) implements At {}

    /** One of the {@link GoldenItems}. */
    record Golden(String name, Verdict right) implements At {}
  }

  /**
   * True when two decisions say the same of a draft: that it may go out as it is, or that it may
   * not. It is the question by which autonomy counts, too.
   */
  static boolean same(Verdict one, Verdict other) {
    return (one == Verdict.APPROVED) == (other == Verdict.APPROVED);
  }
}
