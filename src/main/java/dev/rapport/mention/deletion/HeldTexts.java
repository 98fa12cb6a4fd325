package dev.rapport.mention.deletion;

import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import java.util.Collection;
import java.util.List;

/** People's words in the record. */
public interface HeldTexts {

  /** Posts that were not looked up for long enough, longest first. */
  List<Held> due(String platform, int max);

  /** They are still there: looked up again after the usual time. */
  void seen(Collection<PostRef> mentions);

  /** Nothing is known about them: looked up again in an hour. */
  void unclear(Collection<PostRef> mentions);

  /**
   * Takes the words of a mention out of the record, and ends it where it has not ended. Idempotent.
   */
  Purged purge(PostRef mention, String why);

  /**
   * The same at an operator's word, which is kept.
   *
   * @param mention any version of its post; of a post that is no mention, what is remembered of
   *     answers about it is taken
   */
  Purged purge(PostRef mention, Order order);

  /** All of one author's, likewise. */
  AuthorPurged purgeAuthor(String platform, String author, Order order);

  /**
   * @param mention the first version of the post
   * @param latest the version to look up
   * @param outdated true when it is to be purged without a look: its time is over, or it is not
   *     answered anyway
   */
  record Held(PostRef mention, PostRef latest, boolean outdated) {}

  /** What came of a purge. */
  enum Purged {
    DONE,
    /** There are no words: never seen, or purged before. */
    NOTHING,
    /** It is being posted, or may have been. */
    BUSY
  }

  /**
   * @param purged how many mentions lost their words
   * @param busy how many could not be purged now
   */
  record AuthorPurged(int purged, int busy) {}
}
