package dev.rapport.feedback.rollout;

import java.time.Duration;

/** The record, as to what became of the answers of a rollout. */
public interface RolloutMeter {

  /**
   * All by now. Throws where it cannot be read.
   *
   * @param silent for how long something has to wait before it is a sign
   */
  Figures measure(Rollout rollout, Duration silent);
}
