package dev.rapport.feedback.reward;

import dev.rapport.feedback.reward.Outcome.Judged;
import dev.rapport.feedback.reward.Outcome.Left;
import dev.rapport.feedback.reward.Outcome.Said;
import dev.rapport.feedback.reward.Outcome.Seen;

/**
 * What an answer was worth, −1 to 1:
 *
 * <pre>
 * r = 0.5 thanks + 0.3 pleased + 0.2 liked
 *     − 1.0 opted out − 0.6 parent deleted − 0.6 hostile
 *     − 1.0 rejected − 0.8 retracted − 0.6 corrected − 0.3 edited      cut to −1 … 1
 * </pre>
 *
 * Everything is 0 or 1 but {@code liked}: the rate of likes, shrunk towards what is usual and
 * counted only above it, so that few likes say little, none says nothing, and any number of them
 * moves it by 0.2 at most. Reposts, quotes, replies and views count nothing: what angers people
 * spreads best. The weights are a choice, in the order of how much a signal can be trusted; nothing
 * here is learned.
 */
public final class Reward {

  private static final double THANKS = 0.5;
  private static final double PLEASED = 0.3;
  private static final double LIKED = 0.2;
  private static final double OPTED_OUT = -1.0;
  private static final double PARENT_DELETED = -0.6;
  private static final double HOSTILE = -0.6;
  private static final double REJECTED = -1.0;
  private static final double RETRACTED = -0.8;
  private static final double CORRECTED = -0.6;
  private static final double EDITED = -0.3;

  /** Likes for each view that are usual for a bot's replies. */
  private static final double USUAL = 0.03;

  /** As if so many views with the usual likes had come before. */
  private static final double PRIOR_VIEWS = 100;

  /** More than these are a crowd, or bought. */
  private static final int MOST_LIKES = 10;

  private Reward() {}

  public static double of(Outcome outcome) {
    double sum =
        said(outcome.said())
            + left(outcome.left())
            + judged(outcome.judged())
            + LIKED * liked(outcome.seen());
    return Math.clamp(sum, -1, 1);
  }

  /** 0 (no more than usual) to 1 (three times the usual rate, or more). */
  static double liked(Seen seen) {
    int likes = Math.clamp(seen.likes(), 0, MOST_LIKES);
    double rate = (likes + USUAL * PRIOR_VIEWS) / (Math.max(seen.views(), likes) + PRIOR_VIEWS);
    return Math.clamp((rate / USUAL - 1) / 2, 0, 1);
  }

  private static double said(Said said) {
    return THANKS * one(said.thanks())
        + PLEASED * one(said.pleased())
        + HOSTILE * one(said.hostile());
  }

  private static double left(Left left) {
    return OPTED_OUT * one(left.optedOut()) + PARENT_DELETED * one(left.parentDeleted());
  }

  private static double judged(Judged judged) {
    return EDITED * one(judged.edited())
        + REJECTED * one(judged.rejected())
        + RETRACTED * one(judged.retracted())
        + CORRECTED * one(judged.corrected());
  }

  private static int one(boolean happened) {
    return happened ? 1 : 0;
  }
}
