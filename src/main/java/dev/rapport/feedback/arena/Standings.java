package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.ArenaReport.Contestant;
import dev.rapport.feedback.arena.ArenaReport.Score;
import dev.rapport.feedback.arena.rating.Bootstrap;
import dev.rapport.feedback.arena.rating.BradleyTerry;
import dev.rapport.feedback.arena.rating.Contest;
import dev.rapport.feedback.arena.rating.Design;
import dev.rapport.feedback.arena.rating.Elo;
import dev.rapport.feedback.arena.rating.Interval;
import dev.rapport.feedback.arena.rating.LeaveOut;
import dev.rapport.feedback.arena.rating.Ratings;
import dev.rapport.feedback.arena.rating.StyleControl.Trait;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Where each variant stands, with and without what style explains. */
final class Standings {

  /** The same judgements give the same intervals, whoever looks. */
  private static final long SEED = 20_251_114;

  private final List<Contest> contests;
  private final Map<String, Facts> facts = new LinkedHashMap<>();
  private final Design plain;
  private final Ratings ratings;
  private final Ratings styled;

  /**
   * @param withScore whether our own score counts
   */
  Standings(List<JudgedPair> judged, boolean withScore) {
    this.contests = judged.stream().flatMap(it -> it.contest(withScore).stream()).toList();
    judged.forEach(
        pair -> Stream.of(pair.first(), pair.second()).forEach(it -> facts.put(it.variant(), it)));
    this.plain = Design.plain(contests);
    this.ratings = BradleyTerry.rate(plain);
    this.styled = BradleyTerry.rate(Design.styled(contests));
  }

  List<Contestant> contestants() {
    Map<String, Interval> intervals = Bootstrap.intervals(plain, new SplittableRandom(SEED));
    Map<String, Interval> others =
        Bootstrap.intervals(Design.styled(contests), new SplittableRandom(SEED));
    return Stream.concat(ratings.strengths().keySet().stream(), ratings.apart().stream())
        .map(
            variant ->
                new Contestant(
                    variant,
                    facts.get(variant),
                    score(ratings, intervals, variant),
                    score(styled, others, variant),
                    pairs(variant),
                    winShare(variant)))
        .toList();
  }

  private static Score score(Ratings ratings, Map<String, Interval> intervals, String variant) {
    Double strength = ratings.strengths().get(variant);
    if (strength == null) {
      return null;
    }
    if (ratings.unbounded().contains(variant)) {
      return new Score(elo(strength), null, null);
    }
    Interval interval = intervals.get(variant);
    return new Score(elo(strength), elo(interval.from()), elo(interval.to()));
  }

  private static int elo(double strength) {
    return (int) Math.round(Elo.of(strength));
  }

  private int pairs(String variant) {
    return (int) of(variant).count();
  }

  private double winShare(String variant) {
    return of(variant)
        .mapToDouble(it -> it.first().equals(variant) ? it.score() : 1 - it.score())
        .average()
        .orElse(0);
  }

  private Stream<Contest> of(String variant) {
    return contests.stream()
        .filter(it -> it.first().equals(variant) || it.second().equals(variant));
  }

  /** How many pairs count. */
  int judged() {
    return contests.size();
  }

  boolean drawnTogether() {
    return ratings.drawnTogether() || styled.drawnTogether();
  }

  /** In Elo points. */
  Map<Trait, Integer> style() {
    Map<Trait, Integer> points = new EnumMap<>(Trait.class);
    styled
        .style()
        .forEach((trait, worth) -> points.put(trait, (int) Math.round(Elo.of(worth) - Elo.MEAN)));
    return points;
  }

  /** Of the first among the machine's: a person who edits is nearly always before them. */
  Optional<LeaveOut> robustness() {
    return LeaveOut.of(
        Design.plain(
            contests.stream()
                .filter(it -> !it.first().equals(Facts.PERSON))
                .filter(it -> !it.second().equals(Facts.PERSON))
                .toList()));
  }
}
