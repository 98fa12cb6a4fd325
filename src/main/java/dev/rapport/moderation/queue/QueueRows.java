package dev.rapport.moderation.queue;

import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.queue.QueueOrder.Times;
import dev.rapport.post.PostRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record, as to which queue each item waits in. Every call is one committed step. */
public interface QueueRows {

  /** Items that wait, in a steady order; those after one where it is given. */
  List<Waiting> waiting(Optional<PostRef> after, int max);

  /**
   * The first items that wait in this queue.
   *
   * @param queue its name; empty for those that wait to be sorted
   */
  List<Waiting> in(String queue, int max);

  /** Puts items into queues, but for those that were moved since or are there already. */
  void put(List<Sorted> items);

  /** What waits, by the name of its queue; a queue where nothing waits is left out. */
  Map<String, Tally> tallies();

  record Waiting(HeldDraft held, Times times) {}

  /**
   * @param seen the rank that it had
   */
  record Sorted(PostRef item, Instant seen, String queue, Instant place) {}

  /**
   * @param oldest since when the one waits that waits longest
   */
  record Tally(int count, Instant oldest) {}
}
