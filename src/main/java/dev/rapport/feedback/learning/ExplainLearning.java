package dev.rapport.feedback.learning;

import dev.rapport.feedback.learning.LearningRecord.Drew;
import dev.rapport.feedback.learning.LearningRecord.Position;
import dev.rapport.feedback.learning.OffPolicy.Estimate;
import dev.rapport.feedback.learning.OffPolicy.Logged;
import dev.rapport.feedback.reward.Reward;
import dev.rapport.feedback.reward.RewardConfig;
import dev.rapport.reply.Stance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what was learned, and what another policy would have earned. */
@ApplicationScoped
public class ExplainLearning {

  private static final Duration LOOKS_BACK = Duration.ofDays(90);
  private static final int MOST = 20_000;

  private final LearningRecord record;
  private final LearningConfig config;
  private final RewardConfig feedback;
  private final Clock clock;

  ExplainLearning(
      LearningRecord record, LearningConfig config, RewardConfig feedback, Clock clock) {
    this.record = record;
    this.config = config;
    this.feedback = feedback;
    this.clock = clock;
  }

  public Learned now() {
    Map<String, Map<Stance, Evidence>> evidence = record.evidence();
    Instant now = clock.instant();
    List<Logged> logged =
        record.outcomes(now.minus(LOOKS_BACK), now.minus(feedback.judgeAfter()), MOST).stream()
            .map(ExplainLearning::logged)
            .toList();
    return new Learned(
        config.state() == LearningConfig.State.ON,
        record.position(),
        evidence.entrySet().stream()
            .map(each -> new Situation(each.getKey(), stances(each.getValue()), best(logged, each)))
            .toList());
  }

  private static Logged logged(Drew drew) {
    return new Logged(
        drew.situation(), drew.stance().ordinal(), drew.propensity(), Reward.of(drew.outcome()));
  }

  private static List<Known> stances(Map<Stance, Evidence> evidence) {
    return evidence.entrySet().stream()
        .map(each -> Known.of(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingDouble(Known::mean).reversed())
        .toList();
  }

  /** What always taking the best would have earned in that situation. */
  private static Estimate best(
      List<Logged> logged, Map.Entry<String, Map<Stance, Evidence>> situation) {
    int best =
        situation.getValue().entrySet().stream()
            .max(Comparator.comparingDouble(each -> each.getValue().mean()))
            .orElseThrow()
            .getKey()
            .ordinal();
    return OffPolicy.estimate(
        each -> best,
        logged.stream().filter(each -> each.cell().equals(situation.getKey())).toList());
  }

  /**
   * @param on whether anything is drawn
   */
  public record Learned(boolean on, Position position, List<Situation> situations) {}

  /**
   * @param name the line of the policy
   * @param stances the best first
   * @param best what always taking the best would have earned
   */
  public record Situation(String name, List<Known> stances, Estimate best) {

    public String shownWeighted() {
      return shown(best.weighted());
    }

    public String shownNaive() {
      return shown(best.naive());
    }
  }

  private static String shown(double reward) {
    return String.format(Locale.ROOT, "%+.2f", reward);
  }

  /**
   * @param mean of the reward, −1 to 1
   * @param outcomes how many it is worth by now
   */
  public record Known(Stance stance, double mean, double outcomes) {

    public String shown() {
      return ExplainLearning.shown(mean);
    }

    public long rounded() {
      return Math.round(outcomes);
    }

    static Known of(Stance stance, Evidence evidence) {
      return new Known(stance, 2 * evidence.mean() - 1, evidence.size());
    }
  }
}
