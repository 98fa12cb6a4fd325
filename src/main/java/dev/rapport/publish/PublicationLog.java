package dev.rapport.publish;

import dev.rapport.mention.MentionState.Move;
import dev.rapport.mention.Turn;
import dev.rapport.mention.money.Price;
import dev.rapport.post.PostRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The record, as the one who posts needs it: a write-ahead log of intents. Every call is one
 * committed step, done when it returns.
 */
public interface PublicationLog {

  /**
   * Commits the intent to post, and with it everything that speaks against posting: the kill switch
   * is released, the author has not opted out, a decision names the hash of these very bytes, and
   * the write budget has a post left, which is taken out of it. An answer that may never go out is
   * ended here.
   *
   * @return empty when nothing is to be posted now, or the turn is over
   */
  Optional<Intent> intend(Turn turn, PostRef mention, Haste haste);

  /** How much of the write budget may be used. */
  enum Haste {
    /** As it comes: a fifth of the budget is left for those who wait. */
    AT_ONCE,
    /** Having waited for its turn: all of it. */
    IN_TURN
  }

  /** Has an approved answer taken up by the next sweep, wherever that runs. Idempotent. */
  void handOver(PostRef mention);

  /**
   * Has an approved answer wait, before any intent. Idempotent; an answer elsewhere stays there.
   */
  void defer(PostRef mention, String why, Duration wait);

  /** It is out, and was charged: tells {@link dev.rapport.post.Topic#PUBLISHED_REPLIES}. */
  void published(Intent intent, Move move, ReplyPublished event, Charge charge);

  /**
   * Ends an intent in any other way. Where the post was surely not made, the write budget has it
   * back.
   */
  void settle(Intent intent, Move move);

  /** Ends an answer that is out: a person, so named, has taken it back. */
  void retracted(Intent intent, Move move, String by);

  /** Moves an intent on, to be looked at again after this wait. */
  void settle(Intent intent, Move move, Duration wait);

  /** Moves an intent on, and lets nobody begin another post on the platform before this wait. */
  void pause(Intent intent, Move move, Duration wait);

  /**
   * Approved answers that wait and may be posted now, no more than the write budget has left: one
   * for each author and then the next, first those who were not answered for longest. The others
   * wait for the budget, and their reason says so.
   */
  List<PostRef> stragglers(int max);

  /** Turns every intent that nobody works on any more into an unknown fate. Idempotent. */
  int declareUnknown();

  /** Unknown fates that are due for a look. */
  List<Unsettled> unsettled(int max);

  /** Notes that a complete look at the account's own posts did not show the reply. */
  void absent(Intent intent, Duration wait);

  /** Notes that a look proved nothing. */
  void lookAgain(Intent intent, Duration wait);

  /** The reply that answers this mention, if one is out. */
  Optional<Intent> publishedReply(PostRef mention);

  /** Ends approved answers whose decision is older than this. Idempotent. */
  void expire(Duration age);

  /**
   * @param mention the first version of the post that is answered: the key
   * @param versions every id that the post ever had, oldest first
   * @param text the frozen text
   * @param attempt which attempt this is, from 1; fences off an earlier one
   * @param reply where it is, once it is out
   * @param saidAt when the mention was written, by the platform's clock
   */
  record Intent(
      PostRef mention,
      List<String> versions,
      String text,
      int attempt,
      Optional<PostRef> reply,
      Instant saidAt) {

    /** The version that is replied to: the latest. */
    public PostRef target() {
      return new PostRef(mention.platform(), versions.getLast());
    }
  }

  /**
   * What the platform said to a post that is out.
   *
   * @param price what it charges
   * @param left how many posts it says it will still take; may be empty
   */
  record Charge(Price price, List<Allowance> left) {}

  /**
   * @param attemptedAt when it was last posted
   * @param firstAttemptedAt when it was first posted
   * @param absences complete looks since the last attempt that did not show it
   * @param reason why it is unknown
   */
  record Unsettled(
      Intent intent, Instant attemptedAt, Instant firstAttemptedAt, int absences, String reason) {}
}
