package dev.rapport.sandbox.control;

import dev.rapport.sandbox.network.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The plan in force and how far it has gone. In memory only: a restart is without faults. */
@ApplicationScoped
public class Faults implements Mishaps {

  private final Timelines timelines;
  private final ShiftedClock clock;
  private FaultPlan plan = FaultPlan.NONE;
  private List<RuleRun> runs = List.of();

  Faults(Timelines timelines, ShiftedClock clock) {
    this.clock = clock;
    this.timelines = timelines;
  }

  /** Puts this plan in the place of the one before; all counts begin anew. */
  synchronized void follow(FaultPlan next) {
    plan = next;
    runs = new ArrayList<>();
    for (FaultRule rule : next.rules()) {
      runs.add(new RuleRun(rule, next.seed() + runs.size()));
    }
    timelines.lag(next.timelineLag());
    clock.shift(next.clockSkew());
  }

  /** What happens to this call; empty when nothing does. To be asked once for each call. */
  public synchronized Optional<Strike> strike(Call call) {
    return ask(call, run -> !run.isOnTheWay());
  }

  @Override
  public synchronized Optional<Mishap> onTheWay(Call to) {
    return ask(to, RuleRun::isOnTheWay).flatMap(Faults::mishap);
  }

  private Optional<Strike> ask(Call call, Predicate<RuleRun> kind) {
    for (RuleRun run : runs) {
      Optional<Strike> strike = kind.test(run) ? run.ask(call) : Optional.empty();
      if (strike.isPresent()) {
        return strike;
      }
    }
    return Optional.empty();
  }

  private static Optional<Mishap> mishap(Strike strike) {
    return strike.fault() instanceof Fault.OnTheWay way
        ? Optional.of(new Mishap(way.what(), strike.draw()))
        : Optional.empty();
  }

  /** The call delivered something, which costs credit. */
  @Override
  public synchronized void charge(Call call) {
    runs.forEach(run -> run.charge(call));
  }

  synchronized Progress progress() {
    return new Progress(plan, runs.stream().map(RuleRun::tally).toList());
  }

  /**
   * A fault that strikes.
   *
   * @param draw from 0 (inclusive) to 1 (exclusive), for a fault that has a range
   */
  public record Strike(Fault fault, double draw) {}

  /** The plan and how far each of its rules has gone. */
  record Progress(FaultPlan plan, List<Tally> tallies) {}

  /**
   * How far a rule has gone.
   *
   * @param asked calls that it covered and that no rule before it struck
   * @param fired those that it struck
   */
  record Tally(FaultRule rule, int asked, int fired) {}
}
