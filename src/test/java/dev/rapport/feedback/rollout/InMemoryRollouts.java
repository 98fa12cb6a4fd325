package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.Figures.Arm;
import dev.rapport.feedback.rollout.Figures.Out;
import dev.rapport.feedback.rollout.Figures.Signs;
import dev.rapport.feedback.rollout.Figures.Tally;
import dev.rapport.feedback.rollout.Stage.RolledBack;
import dev.rapport.reply.variant.Variant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The record of rollouts and of their figures, for tests. */
final class InMemoryRollouts implements RolloutRecord, RolloutMeter {

  final List<Step> steps = new ArrayList<>();
  final List<Look> looks = new ArrayList<>();
  Signs signs = Signs.GOOD;
  Out out = Out.NOTHING;
  Instant recalledSince;
  boolean broken;
  boolean unreadable;

  private final Clock clock;
  private final Map<Double, Map<Boolean, Count>> counts = new TreeMap<>();
  private final Map<Double, Integer> sinceVariant = new TreeMap<>();
  private Rollout rollout;

  InMemoryRollouts(Clock clock) {
    this.clock = clock;
  }

  /** A conversation was answered; of this kind it was bad. */
  void answered(double share, boolean variant, Optional<Guardrail> bad) {
    Count count =
        counts
            .computeIfAbsent(share, each -> new TreeMap<>())
            .computeIfAbsent(variant, each -> new Count());
    count.answers++;
    count.settled++;
    sinceVariant.merge(share, variant ? 0 : 1, (before, one) -> variant ? 0 : before + one);
    bad.ifPresent(each -> count.bad.merge(each, 1, Integer::sum));
  }

  /** A conversation has a draft that waits for a person. */
  void held(double share, boolean variant) {
    answered(share, variant, Optional.empty());
    counts.get(share).get(variant).settled--;
  }

  @Override
  public Optional<Rollout> latest() {
    if (broken) {
      throw new IllegalStateException("the record is gone");
    }
    return Optional.ofNullable(rollout);
  }

  @Override
  public Optional<Rollout> start(Variant variant, Bounds least, Act act) {
    if (rollout != null && !(rollout.stage() instanceof RolledBack)) {
      return Optional.empty();
    }
    counts.clear();
    sinceVariant.clear();
    long id = rollout == null ? 1 : rollout.id() + 1;
    rollout =
        new Rollout(
            id, variant.name(), variant.hash(), new Stage.Shadow(), now(), now(), now(), least);
    step(rollout.stage(), act);
    return latest();
  }

  @Override
  public boolean move(Rollout from, Stage to, Act act) {
    if (!rollout.stage().equals(from.stage())) {
      return false;
    }
    rollout = at(to, now(), now());
    step(to, act);
    return true;
  }

  private void step(Stage stage, Act act) {
    steps.add(new Step(stage.word(), stage.share(), act.by(), act.why(), now()));
  }

  @Override
  public void watched(Rollout watched) {
    rollout = at(rollout.stage(), rollout.since(), now());
  }

  private Rollout at(Stage stage, Instant since, Instant watched) {
    return new Rollout(
        rollout.id(),
        rollout.variant(),
        rollout.hash(),
        stage,
        rollout.startedAt(),
        since,
        watched,
        rollout.bounds());
  }

  @Override
  public void note(Rollout noted, Map<Guardrail, Double> evidence) {
    looks.add(new Look(now(), noted.stage().share(), evidence));
  }

  @Override
  public List<Step> steps(Rollout of) {
    return steps;
  }

  @Override
  public List<Look> looks(Rollout of) {
    return looks;
  }

  @Override
  public void recall(Instant since) {
    recalledSince = since;
  }

  @Override
  public Figures measure(Rollout of, Duration silent) {
    if (unreadable) {
      throw new IllegalStateException("the figures are gone");
    }
    List<Tally> live =
        counts.keySet().stream().filter(share -> share != Tally.PAIRED).map(this::tally).toList();
    return new Figures(tally(Tally.PAIRED), live, out, signs(of));
  }

  private Signs signs(Rollout of) {
    int since = sinceVariant.getOrDefault(of.stage().share(), 0);
    return new Signs(signs.waiting(), signs.untold(), signs.unrecorded(), since);
  }

  private Tally tally(double share) {
    Map<Boolean, Count> both = counts.getOrDefault(share, Map.of());
    return new Tally(share, Count.arm(both.get(false)), Count.arm(both.get(true)));
  }

  private Instant now() {
    return clock.instant();
  }

  private static final class Count {
    private final Map<Guardrail, Integer> bad = new EnumMap<>(Guardrail.class);
    private int answers;
    private int settled;

    private static Arm arm(Count count) {
      return count == null
          ? Arm.NONE
          : new Arm(count.answers, count.settled, count.answers, count.bad);
    }
  }
}
