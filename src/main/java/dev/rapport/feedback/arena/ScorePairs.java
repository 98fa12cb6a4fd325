package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.ArenaConfig.Judge;
import dev.rapport.feedback.arena.rating.Preference;
import dev.rapport.reply.alignment.AlignmentScorer;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Has the score by which drafts are chosen judge pairs as well, if the operator wants it. It knows
 * no variants, costs nothing, and counts only once it is {@link Calibration calibrated}.
 */
@ApplicationScoped
public class ScorePairs {

  private static final int MOST = 20;

  /** What is closer than this is equal: a comma moves a score by as much. */
  private static final double CLOSE = 0.02;

  private final Pairs pairs;
  private final AlignmentScorer scorer;
  private final ArenaConfig config;

  ScorePairs(Pairs pairs, AlignmentScorer scorer, ArenaConfig config) {
    this.pairs = pairs;
    this.scorer = scorer;
    this.config = config;
  }

  /** To be called every second or so. Doing it twice changes nothing. */
  public void score() {
    if (config.judge() == Judge.ON) {
      pairs.unscored(MOST).forEach(each -> pairs.score(each.pair().id(), preference(each)));
    }
  }

  private Preference preference(Unscored unscored) {
    double first = scorer.score(unscored.asked(), unscored.pair().first().text()).total();
    double second = scorer.score(unscored.asked(), unscored.pair().second().text()).total();
    if (Math.abs(first - second) < CLOSE) {
      return Preference.TIE;
    }
    return first > second ? Preference.FIRST : Preference.SECOND;
  }
}
