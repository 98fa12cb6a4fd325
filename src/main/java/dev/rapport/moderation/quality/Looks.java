package dev.rapport.moderation.quality;

import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.post.PostRef;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The record of looks, which nothing but the figures of reviewers reads. Every call is one
 * committed step that changes no mention.
 */
public interface Looks {

  /** How much somebody has done. */
  Pace pace(String by);

  /** The look that somebody is at, if its time is not over. */
  Optional<Look> current(String by);

  /** A look that somebody was given and has not ended, by where it seems to be. */
  Optional<Look> find(PostRef shownAs, String by);

  /**
   * Gives somebody a second look, if there is one for them.
   *
   * @param share of the mentions, 0 to 1, which ones is drawn by a hash of where they are
   * @param muted rules; what they found something in is not for them
   */
  Optional<Look> second(String by, double share, Set<String> muted, Duration length);

  /**
   * Gives somebody a golden item.
   *
   * @return empty as long as there is no mention at all which it could be among
   */
  Optional<Look> golden(String by, GoldenItem item, Duration length);

  /** Which golden items somebody was shown in this time. */
  Set<String> met(String by, Duration within);

  /**
   * What is to be seen of a mention that is decided, as it waited; empty when its words are gone.
   */
  Optional<HeldDraft> asItWaited(PostRef mention);

  /**
   * @return false when it was over
   */
  boolean decide(Look look, Verdict verdict);

  /** Ends it undecided. Idempotent. */
  void end(Look look);

  /** Takes out looks that were shown longer ago, whatever came of them. */
  void forget(Duration age);

  /** It is theirs for so long from now on. */
  void keep(Look look, Duration length);

  /**
   * @param met decisions and looks of this day, in UTC: it grows with each
   * @param since decisions since the last second look, or of the last seven days without one
   */
  record Pace(long met, long since) {}
}
