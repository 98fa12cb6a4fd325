package dev.rapport.moderation.figures;

import java.util.List;

/**
 * What waits for a person.
 *
 * @param backlog how many
 * @param oldestSeconds how long the oldest has waited; null when nothing waits
 * @param medianSeconds how long the one in the middle has; null when nothing waits
 * @param ages how many have waited for how long, the youngest first
 */
public record Waiting(int backlog, Long oldestSeconds, Long medianSeconds, List<Age> ages) {

  /**
   * @param belowMinutes less than this, and not less than the one before; null for all the rest
   * @param count how many have waited so long
   */
  public record Age(Integer belowMinutes, int count) {}
}
