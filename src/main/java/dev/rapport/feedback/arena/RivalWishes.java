package dev.rapport.feedback.arena;

import dev.rapport.post.PostRef;
import java.time.Duration;
import java.util.List;

/**
 * The record, as to which mentions should be answered by another persona as well, to compare. Those
 * who show pages know no model, so those who write take the wishes up.
 */
public interface RivalWishes {

  /**
   * Wishes it for the latest mentions that another persona answered and whose words are held.
   *
   * @param persona by name
   * @param max so many at most
   * @return how many it is
   */
  int put(String persona, String by, int max);

  /** Takes up the oldest ones that nobody has taken, or that were taken longer ago than this. */
  List<Wish> take(int max, Duration lease);

  /**
   * @param why nothing came of it; empty when it did
   */
  void settle(long id, String why);

  /** Takes out what is older. */
  void forget(Duration age);

  record Wish(long id, PostRef mention, String persona) {}
}
