package dev.rapport.feedback.rollout;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code rapport_rollout_share} and {@code rapport_rollout_evidence}, as whoever watches saw it
 * last.
 */
@ApplicationScoped
class RolloutGauges {

  private static final double NOTHING = 1;

  private final Map<Guardrail, Double> evidence = new ConcurrentHashMap<>();
  private volatile double share;

  RolloutGauges(MeterRegistry meters) {
    Gauge.builder("rapport.rollout.share", this, gauges -> gauges.share)
        .description("The share of new conversations that get the variant, 0 to 1")
        .register(meters);
    for (Guardrail guardrail : Guardrail.values()) {
      Gauge.builder("rapport.rollout.evidence", () -> evidence.getOrDefault(guardrail, NOTHING))
          .description("How strongly it speaks against the variant; 1 is nothing, 140 the end")
          .tag("guardrail", guardrail.word())
          .register(meters);
    }
  }

  void show(double now) {
    share = now;
  }

  void show(List<Evidence> now) {
    now.forEach(each -> evidence.put(each.guardrail(), each.e()));
  }

  /** There is no rollout. */
  void none() {
    share = 0;
    evidence.clear();
  }
}
