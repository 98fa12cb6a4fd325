package dev.rapport.sandbox.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is to go wrong.
 *
 * @param seed the same seed and the same calls in the same order give the same faults
 * @param timelineLag in place of {@code rapport.sandbox.timeline-lag}; empty leaves that in force
 * @param clockSkew how far the sandbox's clock is ahead, see {@link ShiftedClock}; behind if
 *     negative
 * @param rules asked in this order; the first that strikes decides
 */
public record FaultPlan(
    long seed, Optional<Duration> timelineLag, Duration clockSkew, List<FaultRule> rules) {

  static final FaultPlan NONE = new FaultPlan(0, Optional.empty(), Duration.ZERO, List.of());
}
