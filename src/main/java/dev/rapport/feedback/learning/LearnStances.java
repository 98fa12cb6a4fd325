package dev.rapport.feedback.learning;

import dev.rapport.feedback.learning.LearningRecord.Drew;
import dev.rapport.feedback.learning.LearningRecord.Position;
import dev.rapport.feedback.reward.Reward;
import dev.rapport.feedback.reward.RewardConfig;
import dev.rapport.reply.Stance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns which stance does better, from all outcomes at once whose words are still held, of ninety
 * days at most: so nothing is counted twice, and what is purged or taken back is unlearned by
 * itself.
 */
@ApplicationScoped
public class LearnStances {

  private static final Duration LOOKS_BACK = Duration.ofDays(90);
  private static final int MOST = 50_000;
  private static final double A_DAY = Duration.ofDays(1).toSeconds();

  private final LearningRecord record;
  private final LearningConfig config;
  private final RewardConfig feedback;
  private final Clock clock;
  private volatile Instant next = Instant.MIN;

  LearnStances(LearningRecord record, LearningConfig config, RewardConfig feedback, Clock clock) {
    this.record = record;
    this.config = config;
    this.feedback = feedback;
    this.clock = clock;
  }

  /** To be called often; does something as often as is set. */
  public void learn() {
    Instant now = clock.instant();
    if (config.state() == LearningConfig.State.OFF || now.isBefore(next)) {
      return;
    }
    next = now.plus(config.every());
    Position position = record.position();
    if (!position.frozen()) {
      record.keep(learned(outcomes(now), now), position);
    }
  }

  private List<Drew> outcomes(Instant now) {
    return record.outcomes(now.minus(LOOKS_BACK), now.minus(feedback.judgeAfter()), MOST);
  }

  private Map<String, Map<Stance, Evidence>> learned(List<Drew> outcomes, Instant now) {
    double[] weights = FairShare.weights(outcomes.stream().map(Drew::owner).toList());
    Map<String, Map<Stance, Evidence>> learned = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      Drew drew = outcomes.get(i);
      double days = Duration.between(drew.outcome().at(), now).toSeconds() / A_DAY;
      double weight = weights[i] * Math.pow(config.kept(), days);
      learned
          .computeIfAbsent(drew.situation(), situation -> new EnumMap<>(Stance.class))
          .merge(
              drew.stance(), Evidence.NONE.plus(Reward.of(drew.outcome()), weight), Evidence::plus);
    }
    return learned;
  }
}
