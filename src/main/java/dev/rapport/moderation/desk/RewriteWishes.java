package dev.rapport.moderation.desk;

import dev.rapport.post.PostRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The record, as to what reviewers want written anew. Whoever shows pages may know no model, so
 * those who write take the wishes up. Every call is one committed step.
 */
public interface RewriteWishes {

  /**
   * Puts a wish down, in the place of an older one for the same item.
   *
   * @return by which its outcome is found
   */
  long put(PostRef item, String by, String instruction);

  /** Takes up the oldest ones that nobody has taken, or that were taken longer ago than this. */
  List<Wish> take(int max, Duration lease);

  void settle(long id, Outcome outcome);

  /** Empty as long as nobody has settled it. */
  Optional<Outcome> outcome(long id);

  /** Takes out what is older. */
  void forget(Duration age);

  record Wish(long id, PostRef item, String by, String instruction) {}

  /**
   * @param done true when the item has another draft
   * @param why it has none; or, where it has one, why that is not as wished; may be empty
   */
  record Outcome(boolean done, String why) {}
}
