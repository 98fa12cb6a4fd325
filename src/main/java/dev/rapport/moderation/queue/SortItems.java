package dev.rapport.moderation.queue;

import dev.rapport.moderation.queue.QueueRows.Sorted;
import dev.rapport.moderation.queue.QueueRows.Waiting;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Puts what waits into the queues of the file. All of it is idempotent, and any number of instances
 * with the same file may do it at once: they come to the same.
 */
@ApplicationScoped
public class SortItems {

  private static final int BATCH = 500;
  private static final Comparator<Sorted> BY_ID =
      Comparator.comparing(sorted -> sorted.item().toString());

  private final ReviewQueues queues;
  private final QueueRows rows;
  private final AtomicBoolean done = new AtomicBoolean();

  public SortItems(ReviewQueues queues, QueueRows rows) {
    this.queues = queues;
    this.rows = rows;
  }

  /**
   * Sorts everything that waits, since the file may be another one than it was; to be called until
   * it came about, and no harm afterwards.
   */
  public void once() {
    if (!done.get()) {
      all();
      done.set(true);
    }
  }

  /** Sorts everything that waits. */
  public void all() {
    Optional<PostRef> last = Optional.empty();
    List<Waiting> batch;
    do {
      batch = rows.waiting(last, BATCH);
      put(batch);
      last = batch.stream().reduce((one, next) -> next).map(it -> it.held().post().root());
    } while (batch.size() == BATCH);
  }

  /** Sorts what nobody has; to be called every second or so. */
  public void unsorted() {
    put(rows.in("", BATCH));
  }

  /** Sorts what an instance with another file held, or left; to be called now and then. */
  public void strays() {
    rows.tallies().keySet().stream()
        .filter(name -> queues.named(name).isEmpty())
        .forEach(name -> put(rows.in(name, BATCH)));
  }

  /** In one order wherever they come from, so that two who sort never wait for each other. */
  private void put(List<Waiting> batch) {
    if (!batch.isEmpty()) {
      rows.put(batch.stream().map(this::sorted).sorted(BY_ID).toList());
    }
  }

  private Sorted sorted(Waiting item) {
    QueueSettings queue = queues.first(ItemTraits.of(item.held()));
    return new Sorted(
        item.held().post().root(),
        item.times().rank(),
        queue.name(),
        queue.order().place(item.times()));
  }
}
