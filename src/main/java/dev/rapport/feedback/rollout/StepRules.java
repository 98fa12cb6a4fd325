package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Stage.Climbing;
import dev.rapport.feedback.rollout.Stage.Complete;
import dev.rapport.feedback.rollout.Stage.Live;
import dev.rapport.feedback.rollout.Stage.Shadow;
import dev.rapport.feedback.rollout.Verdict.Advance;
import dev.rapport.feedback.rollout.Verdict.Back;
import dev.rapport.feedback.rollout.Verdict.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a rollout goes on, stays or goes back. The worst comes first. */
final class StepRules {

  private final RolloutConfig config;
  private final Silence silence;

  StepRules(RolloutConfig config) {
    this.config = config;
    this.silence = new Silence(config.silentFor());
  }

  Verdict judge(Rollout rollout, Climbing stage, Figures figures, Instant now) {
    List<Evidence> evidence = Evidence.of(figures, config.allowed());
    return tripped(figures)
        .or(() -> broken(evidence))
        .or(() -> silent(rollout, stage, figures, now))
        .<Verdict>map(Back::new)
        .or(() -> waiting(rollout, stage, figures, now).map(Stay::new))
        .or(() -> warned(evidence).map(Stay::new))
        .or(() -> unproven(stage, figures, evidence).map(Stay::new))
        .orElseGet(() -> new Advance(stage.next(), "nothing speaks against it"));
  }

  /** Of these one is enough. */
  private static Optional<String> tripped(Figures figures) {
    if (figures.out().leaked() > 0) {
      return Optional.of("an answer of it that is out repeats what its writer was told");
    }
    return figures.out().toxic() > 0
        ? Optional.of("an answer of it that is out is hostile or mocks the asker")
        : Optional.empty();
  }

  private static Optional<String> broken(List<Evidence> evidence) {
    return evidence.stream().filter(Evidence::breaks).findFirst().map(StepRules::said);
  }

  private static String said(Evidence evidence) {
    return String.format(
        Locale.ROOT,
        "%s: %d of %d, and %d of %d with the base (e = %.0f)",
        evidence.guardrail().word(),
        evidence.variant().bad(),
        evidence.variant().of(),
        evidence.base().bad(),
        evidence.base().of(),
        evidence.e());
  }

  private Optional<String> silent(Rollout rollout, Climbing stage, Figures figures, Instant now) {
    return switch (stage) {
      case Shadow shadow -> Optional.empty();
      case Live live -> silence.in(rollout, live, figures.signs(), now);
    };
  }

  private Optional<String> waiting(Rollout rollout, Climbing stage, Figures figures, Instant now) {
    int seen =
        switch (stage) {
          case Shadow shadow -> figures.shadows().variant().answers();
          case Live live -> figures.at(live.share()).settled();
        };
    int wanted =
        switch (stage) {
          case Shadow shadow -> config.shadows();
          case Live live -> config.conversations();
        };
    if (seen < wanted) {
      return Optional.of("%d of %d conversations are settled".formatted(seen, wanted));
    }
    Duration left = Duration.between(now, rollout.since().plus(config.stepTime()));
    return left.isPositive()
        ? Optional.of("this step lasts for another %d min".formatted(left.toMinutes() + 1))
        : Optional.empty();
  }

  private static Optional<String> warned(List<Evidence> evidence) {
    return evidence.stream()
        .filter(Evidence::warns)
        .findFirst()
        .map(it -> "may be worse by " + said(it));
  }

  /** All get only what was shown not to be twice as bad, or was tried often enough. */
  private Optional<String> unproven(Climbing stage, Figures figures, List<Evidence> evidence) {
    boolean last = stage.next() instanceof Complete;
    boolean proven =
        figures.settled() >= config.enough()
            || evidence.get(Guardrail.REJECTION.ordinal()).clears();
    return last && !proven
        ? Optional.of(
            "it is not shown yet that it is not rejected twice as often, after %d of %d conversations"
                .formatted(figures.settled(), config.enough()))
        : Optional.empty();
  }
}
