package dev.rapport.publish;

import dev.rapport.mention.money.Price;
import dev.rapport.post.OnPlatform;
import dev.rapport.post.PostRef;
import java.time.Duration;
import java.util.List;

/**
 * Says it on a platform, with the one credential that can. Knows no model and no queue: it posts
 * the bytes that it is given. Never throws for what a platform may do, and never tries again by
 * itself, because only the caller knows whether that is safe.
 */
public interface ReplyPublisher extends OnPlatform {

  /** What the platform charges for a reply with this text. Asks nobody. */
  Price price(String text);

  /** Posts a reply to this very post. Not idempotent. */
  Posted post(PostRef inReplyTo, String text);

  /** The account's own replies since a post, as far as the platform shows them by now. */
  OwnReplies repliesSince(PostRef since);

  /** Takes a reply back. Idempotent: one that is gone is taken back. */
  Retracted retract(PostRef reply);

  /** What came of posting. */
  sealed interface Posted {

    /**
     * @param left how many posts the platform says it will still take; may be empty
     */
    record Done(PostRef reply, List<Allowance> left) implements Posted {}

    /** Refused as a duplicate: evidence that it may be there already, and no proof. */
    record Duplicate() implements Posted {}

    /** Refused for good; the reason is ours and holds no text from outside. */
    record Refused(String why) implements Posted {}

    /** Surely not made, and it may be tried again later. */
    record NotMade(String why, Duration retryAfter) implements Posted {}

    /** Surely not made, and nothing else can be posted before this wait either. */
    record Paused(String why, Duration retryAfter) implements Posted {}

    /** It may or may not have been made. */
    record Indeterminate(String why) implements Posted {}
  }

  /** What the account's own timeline shows. */
  sealed interface OwnReplies {

    /**
     * @param complete false when the timeline reaches back less far than asked, so that absence
     *     proves nothing
     */
    record Shown(List<OwnReply> replies, boolean complete) implements OwnReplies {}

    record Unreadable(String why, Duration retryAfter) implements OwnReplies {}
  }

  /**
   * @param inReplyTo the id of the post that it answers
   */
  record OwnReply(PostRef reply, String inReplyTo) {}

  /** What came of taking back. */
  sealed interface Retracted {

    record Done() implements Retracted {}

    record NotDone(String why) implements Retracted {}
  }
}
