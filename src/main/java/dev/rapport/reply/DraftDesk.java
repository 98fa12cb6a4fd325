package dev.rapport.reply;

import dev.rapport.mention.IneligibleReason;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Approach.Context;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The record, as the one who writes drafts needs it. Every call is one committed step. */
public interface DraftDesk {

  /**
   * Takes a mention to draft for, under a lease. A mention whose former holder is gone can be taken
   * again; one that is past drafting, or held by somebody else, cannot.
   *
   * @return empty when there is nothing to do
   */
  Optional<Claim> claim(PostRef mention);

  /**
   * Keeps a draft and tells {@link dev.rapport.post.Topic#REPLY_DRAFTS}.
   *
   * @return {@link Kept#REPEATED} when the same bytes were drafted for another mention in the last
   *     day: nothing was kept then, and other words are needed
   */
  Kept keep(Claim claim, Draft draft);

  /** Keeps a draft although another mention got the same bytes: no other words were to be had. */
  void keepRepeated(Claim claim, Draft draft);

  /**
   * Sends the mention to the review queue, for a person to write or mend the answer.
   *
   * @param best the best that came about; its text may be empty and gates may object to it
   */
  void hold(Claim claim, Draft best, String why);

  /**
   * Lets the mention wait; it comes back among the stragglers.
   *
   * @param spent what was paid in vain, US dollars
   */
  void postpone(Claim claim, Duration wait, BigDecimal spent);

  /** Ends a mention that nobody holds, before a model is asked. Idempotent. */
  void leave(PostRef mention, IneligibleReason why);

  /** Mentions that wait for a draft and that nobody holds, longest due first. */
  List<PostRef> stragglers(int max);

  /**
   * A mention, taken.
   *
   * @param post its latest version
   * @param attempt how often it was taken, this time included; fences off a former holder
   * @param context what was last written for this author, in answer to another mention, and the
   *     last mentions of us in the thread with our answers
   */
  record Claim(Post post, int attempt, Context context) {}

  enum Kept {
    DRAFTED,
    /** Somebody else took the mention in the meantime. */
    LOST,
    REPEATED
  }
}
