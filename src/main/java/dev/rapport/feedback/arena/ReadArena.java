package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.ArenaConfig.Judge;
import dev.rapport.feedback.arena.ArenaReport.Agreed;
import dev.rapport.feedback.arena.JudgedPair.Given;
import dev.rapport.feedback.arena.rating.Preference;
import dev.rapport.moderation.quality.Alpha;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Says what all judgements add up to. It is worked out anew once there is another judgement, and
 * not for each who looks: with thousands of pairs the intervals take seconds.
 */
@ApplicationScoped
public class ReadArena {

  private final Pairs pairs;
  private final ArenaConfig config;
  private final Lock working = new ReentrantLock();
  private Known known = new Known("", null);

  ReadArena(Pairs pairs, ArenaConfig config) {
    this.pairs = pairs;
    this.config = config;
  }

  public ArenaReport now() {
    working.lock();
    try {
      return latest();
    } finally {
      working.unlock();
    }
  }

  private ArenaReport latest() {
    String state = pairs.state();
    if (!known.state.equals(state)) {
      known = new Known(state, worked());
    }
    return known.report.waiting(pairs.waiting());
  }

  private ArenaReport worked() {
    List<JudgedPair> judged = pairs.judged();
    Calibration score = config.judge() == Judge.ON ? Calibration.of(judged) : null;
    Standings standings = new Standings(judged, score != null && score.counts());
    return new ArenaReport(
        standings.judged(),
        0,
        standings.contestants(),
        standings.drawnTogether(),
        standings.style(),
        Questions.of(judged),
        standings.robustness().orElse(null),
        agreed(judged),
        score);
  }

  private static Agreed agreed(List<JudgedPair> judged) {
    List<List<Preference>> units = judged.stream().map(JudgedPair::blind).toList();
    OptionalDouble alpha = Alpha.of(units);
    return new Agreed(
        alpha.isPresent() ? alpha.getAsDouble() : null,
        (int) units.stream().filter(unit -> unit.size() > 1).count(),
        raters(judged));
  }

  private static int raters(List<JudgedPair> judged) {
    return (int)
        judged.stream()
            .flatMap(pair -> pair.given().stream())
            .filter(it -> it.kind() == Kind.BLIND)
            .map(Given::rater)
            .distinct()
            .count();
  }

  private record Known(String state, ArenaReport report) {}
}
