package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Stage.Climbing;
import dev.rapport.feedback.rollout.Stage.Complete;
import dev.rapport.feedback.rollout.Stage.Open;
import dev.rapport.feedback.rollout.Stage.RolledBack;
import dev.rapport.feedback.rollout.Verdict.Advance;
import dev.rapport.feedback.rollout.Verdict.Back;
import dev.rapport.feedback.rollout.Verdict.Stay;
import dev.rapport.reply.variant.Variants;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Takes a rollout's next step when it is due, and takes all of it back when something speaks
 * against it or its figures do not come. One instance at a time does it.
 */
@ApplicationScoped
public class WatchRollout {

  private static final Logger LOG = Logger.getLogger(WatchRollout.class);

  /** Between two dots of the chart. */
  private static final Duration NOTED = Duration.ofMinutes(30);

  /** Longer than a writer may take, and its draft to be screened. */
  private static final Duration UNDER_WAY = Duration.ofMinutes(30);

  private static final String OTHER = "the variant is not what it was when this began";

  private final RolloutRecord record;
  private final RolloutMeter meter;
  private final Variants variants;
  private final RolloutGauges gauges;
  private final RolloutConfig config;
  private final StepRules rules;
  private final Clock clock;

  /** Since when this instance cannot read the figures; void once anybody has. */
  private volatile Instant failing;

  private volatile Instant noted = Instant.MIN;

  WatchRollout(
      RolloutRecord record,
      RolloutMeter meter,
      Variants variants,
      RolloutGauges gauges,
      RolloutConfig config,
      Clock clock) {
    this.record = record;
    this.meter = meter;
    this.variants = variants;
    this.gauges = gauges;
    this.config = config;
    this.rules = new StepRules(config);
    this.clock = clock;
  }

  /** One look; to be called every few seconds. */
  public void look() {
    record.recall(clock.instant().minus(UNDER_WAY));
    record.latest().ifPresentOrElse(this::look, () -> gauges.show(0));
  }

  private void look(Rollout rollout) {
    switch (rollout.stage()) {
      case Climbing climbing -> climb(rollout, climbing);
      case Complete complete -> {
        gauges.show(complete.share());
        if (isOther(rollout)) {
          back(rollout, complete, OTHER);
        }
      }
      case RolledBack back -> gauges.show(back.share());
    }
  }

  private void climb(Rollout rollout, Climbing stage) {
    if (failing != null && rollout.watchedAt().isAfter(failing)) {
      failing = null;
    }
    Verdict verdict = verdict(rollout, stage);
    switch (verdict) {
      case Stay stay -> {}
      case Advance advance -> {
        if (move(rollout, advance.next(), advance.why())) {
          LOG.infof("%s goes on to %.0f %%", rollout.version(), 100 * advance.next().share());
        }
      }
      case Back back -> back(rollout, stage, back.why());
    }
  }

  private Verdict verdict(Rollout rollout, Climbing stage) {
    if (isOther(rollout)) {
      return new Back(OTHER);
    }
    try {
      Figures figures = meter.measure(rollout, config.silentFor());
      return haveMissed() ? missing() : judged(rollout, stage, figures);
    } catch (RuntimeException e) {
      LOG.warnf("the figures of the rollout cannot be read: %s", e.getClass().getSimpleName());
      failing = failing == null ? clock.instant() : failing;
      gauges.show(stage.share());
      return haveMissed() ? missing() : new Stay("its figures cannot be read");
    }
  }

  private boolean isOther(Rollout rollout) {
    return variants.find(rollout.variant()).filter(rollout::isOf).isEmpty();
  }

  private void back(Rollout rollout, Open stage, String why) {
    if (move(rollout, stage.rolledBack(why), why)) {
      LOG.errorf("%s is rolled back: %s", rollout.version(), why);
    }
  }

  private boolean haveMissed() {
    return failing != null && !failing.plus(config.missingFor()).isAfter(clock.instant());
  }

  private Verdict missing() {
    return new Back("its figures were missing for %d s".formatted(config.missingFor().toSeconds()));
  }

  private Verdict judged(Rollout rollout, Climbing stage, Figures figures) {
    failing = null;
    record.watched(rollout);
    List<Evidence> evidence = Evidence.of(figures, config.allowed());
    gauges.show(stage.share(), evidence);
    Verdict verdict = rules.judge(rollout, stage, figures, clock.instant());
    note(rollout, verdict, evidence);
    return verdict;
  }

  private void note(Rollout rollout, Verdict verdict, List<Evidence> evidence) {
    Instant now = clock.instant();
    if (!(verdict instanceof Stay) || noted.isBefore(now.minus(NOTED))) {
      Map<Guardrail, Double> logs =
          evidence.stream().collect(Collectors.toMap(Evidence::guardrail, Evidence::worse));
      record.note(rollout, logs);
      noted = now;
    }
  }

  private boolean move(Rollout rollout, Stage to, String why) {
    boolean moved = record.move(rollout, to, Act.byRule(why));
    if (moved) {
      failing = null;
      gauges.show(to.share());
    }
    return moved;
  }
}
