package dev.rapport.feedback.rollout;

import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import java.time.Duration;
import java.util.List;

/**
 * The record, as to which mentions the variant answers as well, in its shadow. It keeps what kind
 * of answers those were, and none of their words.
 */
public interface Shadows {

  /**
   * Takes up mentions that were answered since the rollout began, or that were taken up longer ago
   * than this and not settled.
   *
   * @param max at most
   * @param all how many there are to be in the whole rollout
   */
  List<PostRef> take(Rollout rollout, int max, int all, Duration lease);

  /** Notes what both answers are like. */
  void settle(Rollout rollout, PostRef mention, Draft shadow, Duration took);

  /** Notes why nothing came of it. */
  void settle(Rollout rollout, PostRef mention, String why);
}
