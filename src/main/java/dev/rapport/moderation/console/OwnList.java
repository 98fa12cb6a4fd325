package dev.rapport.moderation.console;

import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.ReviewQueue.Which;
import dev.rapport.moderation.WaitingItems;
import dev.rapport.moderation.console.QueueTabs.Tab;
import dev.rapport.moderation.quality.Care;
import dev.rapport.moderation.quality.Cares;
import dev.rapport.moderation.quality.ShowLook;
import dev.rapport.moderation.quality.ShownLook;
import dev.rapport.post.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the list beside the desk is for one person, where they logged in. */
@ApplicationScoped
class OwnList {

  /** So many are looked through for what is not muted. */
  private static final int MOST = 200;

  /** The list is asked for every two seconds, and counting what is muted reads all that waits. */
  private static final Duration COUNTED_EVERY = Duration.ofSeconds(10);

  private final Map<String, Counted> counts = new ConcurrentHashMap<>();
  private final Caller caller;
  private final Cares cares;
  private final ShowLook looks;
  private final DeskQueues queues;
  private final WaitingItems items;
  private final Clock clock;

  OwnList(
      Caller caller,
      Cares cares,
      ShowLook looks,
      DeskQueues queues,
      WaitingItems items,
      Clock clock) {
    this.queues = queues;
    this.items = items;
    this.caller = caller;
    this.cares = cares;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * What somebody sees of what waits.
   *
   * @param queue its name; empty for all of them
   * @param shown so many at most
   */
  Listed listed(Optional<String> queue, int shown) {
    Care care = care();
    Which which = Which.first(care.muted().isEmpty() ? shown : MOST).in(queue);
    Stream<ReviewItem> waiting =
        items.list(which).stream().filter(item -> !isMuted(care, item)).limit(shown);
    Stream<ReviewItem> look = look().map(this::item).stream();
    return new Listed(Stream.concat(look, waiting).toList(), care, muted(care));
  }

  /** The tabs, with the look that they are at counted like any item. */
  List<Tab> counted(List<Tab> tabs) {
    Optional<String> at = look().map(shown -> queues.dressed(shown.item()).queue());
    return at.isEmpty()
        ? tabs
        : tabs.stream().map(tab -> isIn(tab, at.get()) ? tab.withOneMore() : tab).toList();
  }

  private static boolean isIn(Tab tab, String queue) {
    return tab.queue().isEmpty() || tab.name().equals(queue);
  }

  private Care care() {
    return caller.name().map(cares::of).orElse(Care.NONE);
  }

  private static boolean isMuted(Care care, ReviewItem item) {
    return item.rules().stream()
        .anyMatch(finding -> finding.isLive() && care.muted().contains(finding.rule()));
  }

  /** The look that they are at stands in their list like any item. */
  private Optional<ShownLook> look() {
    return caller.name().flatMap(looks::current);
  }

  private ReviewItem item(ShownLook shown) {
    return items.asIf(shown.item(), new Claim(shown.look().by(), shown.look().until()));
  }

  /** How many items wait that they are not offered. */
  private int muted(Care care) {
    if (care.muted().isEmpty()) {
      return 0;
    }
    Instant old = clock.instant().minus(COUNTED_EVERY);
    return counts.compute(
            caller.name().orElseThrow(),
            (name, known) ->
                known != null && known.at.isAfter(old) && known.care.equals(care)
                    ? known
                    : new Counted(cares.mutedFor(name), care, clock.instant()))
        .count;
  }

  /**
   * @param muted how many items wait that they are not offered, in whichever queue
   */
  record Listed(List<ReviewItem> items, Care care, int muted) {}

  private record Counted(int count, Care care, Instant at) {}
}
