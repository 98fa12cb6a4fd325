package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Stage.Climbing;
import dev.rapport.feedback.rollout.Stage.Open;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Says how the rollout stands that began last. */
@ApplicationScoped
class ReadRollout {

  private static final Logger LOG = Logger.getLogger(ReadRollout.class);

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
    Optional<Figures> figures = measured(rollout);
    return new RolloutReport(
        rollout.variant(),
        rollout.version(),
        rollout.stage().word(),
        rollout.stage().share(),
        rollout.stage() instanceof Open,
        rollout.startedAt(),
        rollout.since(),
        why(rollout, figures),
        figures.map(it -> Evidence.of(it, config.allowed())).orElse(List.of()).stream()
            .map(RolloutReport.Line::of)
            .toList(),
        Evidence.limit(),
        record.steps(rollout),
        record.looks(rollout).stream().map(RolloutReport.Dot::of).toList());
  }

  /** How far it is has to be seen above all when nothing else is. */
  private Optional<Figures> measured(Rollout rollout) {
    try {
      return Optional.of(meter.measure(rollout, config.silentFor()));
    } catch (RuntimeException e) {
      LOG.warnf("the figures of the rollout cannot be read: %s", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private String why(Rollout rollout, Optional<Figures> figures) {
    return switch (rollout.stage()) {
      case Climbing climbing ->
          figures
              .map(it -> rules.judge(rollout, climbing, it, clock.instant()).why())
              .orElse("its figures cannot be read");
      case Stage.Complete complete -> "all new conversations get it";
      case Stage.RolledBack back -> back.why();
    };
  }
}
