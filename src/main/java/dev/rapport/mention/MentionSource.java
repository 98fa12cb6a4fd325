package dev.rapport.mention;

import dev.rapport.post.Author;
import dev.rapport.post.OnPlatform;
import dev.rapport.post.Post;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where mentions come from: one platform, read with a credential that need not be able to post.
 * Reading again what was read before is always allowed and changes nothing.
 */
public interface MentionSource extends OnPlatform {

  /** How long to wait between two reads when all is well. */
  Duration interval();

  /** True when reading costs money; such a source is not read once a hard cap is reached. */
  default boolean costs() {
    return false;
  }

  /**
   * Reads what came after the cursor, all pages of it. Late arrivals behind the cursor are included
   * from time to time, so the same post may come many times.
   *
   * @param cursor what the last {@link Fetched.Page} gave, empty on the very first read
   */
  Fetched fetch(Optional<String> cursor);

  /** What came of a read. A source never throws for what a platform may do. */
  sealed interface Fetched {

    /**
     * @param account who we are on this platform
     * @param posts oldest first
     * @param cursor where to go on once all of them are stored; empty when nothing was ever there
     */
    record Page(Author account, List<Post> posts, Optional<String> cursor) implements Fetched {}

    /** Nothing was read, because a feed tells what is new and there is nothing to make up for. */
    record NotDue() implements Fetched {}

    /**
     * The answer cannot be trusted (cut off, HTML, fields missing): nothing of it is used.
     *
     * @param what one line for the operator
     * @param sample the beginning of the body, secrets taken out
     */
    record Broken(String what, String sample) implements Fetched {}

    /**
     * Nothing was read this time.
     *
     * @param why one line for the operator
     * @param retryAfter how long to leave the platform alone
     */
    record Unavailable(String why, Duration retryAfter) implements Fetched {}
  }
}
