package dev.rapport.feedback.rollout;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code rapport_rollout_share} and {@code rapport_rollout_evidence}, as whoever watches saw it
 * last; not a number on instances that do not watch, and evidence only of what is on its way.
 */
@ApplicationScoped
class RolloutGauges {

  /** Longer than a look or two take; who has not looked for so long has lost its turn. */
  private static final Duration FRESH = Duration.ofSeconds(20);

  private final Clock clock;
  private volatile Seen seen = new Seen(Instant.MIN, 0, Map.of());

  RolloutGauges(MeterRegistry meters, Clock clock) {
    this.clock = clock;
    Gauge.builder("rapport.rollout.share", () -> isStale() ? Double.NaN : seen.share())
        .description("The share of new conversations that get the variant, 0 to 1")
        .register(meters);
    Arrays.stream(Guardrail.values()).forEach(guardrail -> register(guardrail, meters));
  }

  private void register(Guardrail guardrail, MeterRegistry meters) {
    Gauge.builder("rapport.rollout.evidence", () -> evidence(guardrail))
        .description("How strongly it speaks against the variant; 1 is nothing, 140 the end")
        .tag("guardrail", guardrail.word())
        .register(meters);
  }

  private double evidence(Guardrail guardrail) {
    return isStale() ? Double.NaN : seen.evidence().getOrDefault(guardrail, Double.NaN);
  }

  private boolean isStale() {
    return !seen.at().isAfter(clock.instant().minus(FRESH));
  }

  /** Of what is on its way. */
  void show(double share, List<Evidence> evidence) {
    seen =
        new Seen(
            clock.instant(),
            share,
            evidence.stream().collect(Collectors.toMap(Evidence::guardrail, Evidence::e)));
  }

  /** Where nothing is compared: there is no rollout, or it is over. */
  void show(double share) {
    show(share, List.of());
  }

  private record Seen(Instant at, double share, Map<Guardrail, Double> evidence) {}
}
