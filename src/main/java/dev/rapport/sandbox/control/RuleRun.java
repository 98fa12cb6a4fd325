package dev.rapport.sandbox.control;

import java.util.Optional;
import java.util.SplittableRandom;

/** A rule at work: what it has seen and done. Not thread-safe. */
final class RuleRun {

  private final FaultRule rule;
  private final SplittableRandom random;
  private int asked;
  private int fired;
  private int charged;

  RuleRun(FaultRule rule, long seed) {
    this.rule = rule;
    this.random = new SplittableRandom(seed);
  }

  /** Draws twice for every call that it covers, so that what it does depends on nothing else. */
  Optional<Faults.Strike> ask(Call call) {
    if (!rule.covers(call)) {
      return Optional.empty();
    }
    boolean hit = random.nextDouble() < rule.probability();
    double draw = random.nextDouble();
    asked++;
    if (!hit || asked <= rule.after() || fired >= rule.times() || hasCredit()) {
      return Optional.empty();
    }
    fired++;
    return Optional.of(new Faults.Strike(rule.fault(), draw));
  }

  boolean isOnTheWay() {
    return rule.isOnTheWay();
  }

  void charge(Call call) {
    if (rule.covers(call)) {
      charged++;
    }
  }

  Faults.Tally tally() {
    return new Faults.Tally(rule, asked, fired);
  }

  private boolean hasCredit() {
    return rule.fault() instanceof Fault.CreditRunsOut credit && charged < credit.calls();
  }
}
