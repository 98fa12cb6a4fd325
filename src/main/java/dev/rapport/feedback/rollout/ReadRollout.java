package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Stage.Climbing;
import dev.rapport.feedback.rollout.Stage.Open;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Says how the rollout stands that began last. */
@ApplicationScoped
class ReadRollout {

  private final RolloutRecord record;
  private final RolloutMeter meter;
  private final RolloutConfig config;
  private final StepRules rules;
  private final Clock clock;

  ReadRollout(RolloutRecord record, RolloutMeter meter, RolloutConfig config, Clock clock) {
    this.record = record;
    this.meter = meter;
    this.config = config;
    this.rules = new StepRules(config);
    this.clock = clock;
  }

  /** Empty when there never was one. */
  Optional<RolloutReport> now() {
    return record.latest().map(this::report);
  }

  private RolloutReport report(Rollout rollout) {
    Figures figures = meter.measure(rollout, config.silentFor());
    List<Evidence> evidence = Evidence.of(figures, config.allowed());
    return new RolloutReport(
        rollout.variant(),
        rollout.version(),
        rollout.stage().word(),
        rollout.stage().share(),
        rollout.stage() instanceof Open,
        rollout.startedAt(),
        rollout.since(),
        why(rollout, figures),
        evidence.stream().map(RolloutReport.Line::of).toList(),
        Evidence.limit(),
        record.steps(rollout),
        record.looks(rollout).stream().map(RolloutReport.Dot::of).toList());
  }

  private String why(Rollout rollout, Figures figures) {
    return switch (rollout.stage()) {
      case Climbing climbing -> rules.judge(rollout, climbing, figures, clock.instant()).why();
      case Stage.Complete complete -> "all new conversations get it";
      case Stage.RolledBack back -> back.why();
    };
  }
}
