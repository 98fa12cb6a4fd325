package dev.rapport.moderation.console;

import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.queue.HideableAction;
import dev.rapport.moderation.queue.QueueSettings;
import dev.rapport.moderation.queue.ReviewQueues;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * In which queue an item stands on the desk. A look waits in none: it seems to be in the one where
 * its reviewer works, else in the one that would take it. Where nothing may be rejected, a decision
 * would measure nothing, and then it seems to be still unsorted.
 */
@ApplicationScoped
class DeskQueues {

  private final ReviewQueues queues;
  private final ChosenQueue chosen;

  DeskQueues(ReviewQueues queues, ChosenQueue chosen) {
    this.queues = queues;
    this.chosen = chosen;
  }

  /** Empty for the moment until it is sorted. */
  Optional<QueueSettings> of(HeldDraft held) {
    return queues.named(held.queue());
  }

  /** A look in the queue that it seems to be in. */
  HeldDraft dressed(HeldDraft look) {
    QueueSettings queue = chosen.name().flatMap(queues::named).orElseGet(() -> queues.taking(look));
    return look.in(queue.hides(HideableAction.REJECT) ? "" : queue.name());
  }
}
