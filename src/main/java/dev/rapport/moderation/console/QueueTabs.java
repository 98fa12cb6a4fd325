package dev.rapport.moderation.console;

import dev.rapport.moderation.queue.QueueRows;
import dev.rapport.moderation.queue.QueueRows.Tally;
import dev.rapport.moderation.queue.QueueSettings;
import dev.rapport.moderation.queue.ReviewQueues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The review queues as tabs of a page, all of them first. However many look at them, an instance
 * counts what waits once a second.
 */
@ApplicationScoped
class QueueTabs {

  /** A key is one digit. */
  private static final int KEYS = 10;

  private static final Duration FRESH = Duration.ofSeconds(1);

  private final ReviewQueues queues;
  private final QueueRows rows;
  private final Clock clock;
  private final AtomicReference<Counted> last =
      new AtomicReference<>(new Counted(Instant.EPOCH, Map.of()));

  QueueTabs(ReviewQueues queues, QueueRows rows, Clock clock) {
    this.queues = queues;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param chosen the queue that is shown; empty for all
   */
  List<Tab> of(Optional<String> chosen) {
    Map<String, Tally> tallies = tallies();
    List<Tab> tabs = new ArrayList<>();
    int all = tallies.values().stream().mapToInt(Tally::count).sum();
    tabs.add(new Tab("all", Optional.empty(), all, "0", chosen.isEmpty()));
    for (QueueSettings queue : queues.all()) {
      Tally tally = tallies.get(queue.name());
      String key = tabs.size() < KEYS ? Integer.toString(tabs.size()) : "";
      boolean current = chosen.filter(queue.name()::equals).isPresent();
      int count = tally == null ? 0 : tally.count();
      tabs.add(new Tab(queue.name(), Optional.of(queue), count, key, current));
    }
    return tabs;
  }

  private Map<String, Tally> tallies() {
    Instant now = clock.instant();
    if (last.get().at().plus(FRESH).isBefore(now)) {
      last.set(new Counted(now, rows.tallies()));
    }
    return last.get().tallies();
  }

  private record Counted(Instant at, Map<String, Tally> tallies) {}

  /**
   * @param queue empty for all of them
   * @param count how many items wait there
   * @param key that leads there; empty when there is none
   * @param current true when it is shown
   */
  record Tab(String name, Optional<QueueSettings> queue, int count, String key, boolean current) {

    Tab withOneMore() {
      return new Tab(name, queue, count + 1, key, current);
    }
  }
}
