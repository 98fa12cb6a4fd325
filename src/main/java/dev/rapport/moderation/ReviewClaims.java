package dev.rapport.moderation;

import dev.rapport.post.PostRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The record, as to who is at which item of the queue. Every call is one committed step. */
public interface ReviewClaims {

  /**
   * Gives an item to a person, or lets them keep it, for so long from now on.
   *
   * @param takeOver also if somebody else has it
   */
  Claimed claim(PostRef item, String by, Duration length, boolean takeOver);

  /**
   * Gives a person what they should look at next: an item that waits, that nobody else is at, that
   * they have neither skipped nor muted and on which no decision is pending; the first by rank, or
   * in the order of the queue where one is asked for.
   *
   * @param queue only of this one; empty for all
   */
  Optional<PostRef> next(String by, Optional<String> queue, Duration length);

  /** The next of all. */
  default Optional<PostRef> next(String by, Duration length) {
    return next(by, Optional.empty(), length);
  }

  /** Ends a person's claim, if they have it. Idempotent. */
  void release(PostRef item, String by);

  /** Ends a person's claim, and does not offer them the item for so long. */
  void skip(PostRef item, String by, Duration length);

  /** Who is at which item now. */
  Map<PostRef, Claim> current();

  /** Who is at an item now. */
  default Optional<Claim> of(PostRef item) {
    return Optional.ofNullable(current().get(item));
  }

  /** A person at an item. */
  record Claim(String by, Instant until) {}

  /** What came of a wish to have an item. */
  sealed interface Claimed {

    /** It is theirs. */
    record Yours(Instant until) implements Claimed {}

    /** It is somebody else's. */
    record Others(Claim claim) implements Claimed {}

    /** Unknown, or decided, if only for a moment so far. */
    record NotWaiting() implements Claimed {}
  }
}
