package dev.rapport.moderation.queue;

import java.time.Duration;

/**
 * Where an item begins to wait.
 *
 * @param queue its name; empty when it is still to be sorted
 * @param order of that queue
 * @param headStart by its priority
 */
public record Spot(String queue, QueueOrder order, Duration headStart) {

  /** It is to be sorted in a moment, and is among all until then. */
  public static Spot unsorted(Duration headStart) {
    return new Spot("", QueueOrder.PRIORITY, headStart);
  }
}
