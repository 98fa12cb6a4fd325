package dev.rapport.moderation.desk;

import dev.rapport.moderation.Decision;
import dev.rapport.post.PostRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The record, as to what was decided and may still be undone. Every call is one committed step. */
public interface PendingDecisions {

  /**
   * Puts a decision down, to count from then on.
   *
   * @return false when the item does not wait, has a decision, or somebody else is at it
   */
  boolean put(Decision decision, Instant due);

  /**
   * Undoes a person's decision that does not count yet.
   *
   * @return what it was; empty when there is nothing of theirs to undo
   */
  Optional<Decision> takeBack(PostRef item, String by);

  /** Those whose time to be undone is over, longest first. */
  List<Decision> due(int max);

  /** Drops it, once it counts or can never. Idempotent. */
  void settled(PostRef item);
}
