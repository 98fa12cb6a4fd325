package dev.rapport.mention;

import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.post.Author;
import dev.rapport.post.OnPlatform;
import dev.rapport.post.Post;
import java.util.List;

/**
 * A platform that tells of mentions by itself, as they come. It may tell of one twice, late, or not
 * at all, so a {@link MentionSource} of the same platform reads what the feed may have missed.
 */
public interface MentionFeed extends OnPlatform {

  /** Whether the operator wants this feed; false is for good. */
  boolean wanted();

  /**
   * Keeps the feed open, and opens it again after a break, as long as the ear listens. Blocks. What
   * a platform may do never makes it throw.
   *
   * @throws InterruptedException when the program stops
   */
  void listen(Ear ear) throws InterruptedException;

  /** What was handed on could not be kept: the source reads it again. */
  void missed();

  /** Who listens, in one turn at intake. */
  interface Ear {

    /** False once nobody wants to hear more. */
    boolean listening();

    /** From now on everything new is heard. */
    void opened();

    /** Nothing is heard for now, and why: one line for the operator. */
    void closed(String why);

    /** Returns at once; what is heard is kept soon after. */
    void heard(Author account, List<Post> posts);

    /** Something came that cannot be understood; the feed goes on. */
    void puzzled(Broken broken);
  }
}
