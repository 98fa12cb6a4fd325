package dev.rapport.feedback.reward;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what answers were worth: by stance and mood, and day by day. */
@ApplicationScoped
public class JudgeOutcomes {

  /** More would take a page too long, and change it little. */
  private static final int MOST = 20_000;

  private final Outcomes outcomes;
  private final RewardConfig config;
  private final Clock clock;

  JudgeOutcomes(Outcomes outcomes, RewardConfig config, Clock clock) {
    this.outcomes = outcomes;
    this.config = config;
    this.clock = clock;
  }

  public Judgement last(Duration span) {
    Instant now = clock.instant();
    Instant ripe = now.minus(config.judgeAfter());
    List<Outcome> all = outcomes.between(now.minus(span), ripe, MOST);
    return new Judgement(
        outcomes.funnel(now.minus(span)),
        mean(all),
        outcomes.young(ripe),
        by(Outcome::stance, all).entrySet().stream()
            .map(stance -> new Row(stance.getKey(), means(Outcome::mood, stance.getValue())))
            .toList(),
        means(each -> LocalDate.ofInstant(each.at(), ZoneOffset.UTC), all).entrySet().stream()
            .map(day -> new Day(day.getKey(), day.getValue()))
            .toList());
  }

  private static <K> Map<K, List<Outcome>> by(Function<Outcome, K> key, List<Outcome> all) {
    return all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  private static <K> Map<K, Mean> means(Function<Outcome, K> key, List<Outcome> all) {
    Map<K, Mean> means = new TreeMap<>();
    by(key, all).forEach((each, some) -> means.put(each, mean(some)));
    return means;
  }

  private static Mean mean(List<Outcome> some) {
    return Mean.of(some.stream().mapToDouble(Reward::of).toArray());
  }

  /**
   * @param young answers that are too young to judge
   * @param stances rows of a map of stance by mood
   */
  public record Judgement(
      Outcomes.Funnel funnel, Mean all, int young, List<Row> stances, List<Day> days) {}

  /**
   * @param moods by {@link Outcome#mood()}; one that never came is not there
   */
  public record Row(String stance, Map<String, Mean> moods) {

    public Mean of(String mood) {
      return moods.getOrDefault(mood, Mean.NONE);
    }
  }

  public record Day(LocalDate date, Mean reward) {}
}
