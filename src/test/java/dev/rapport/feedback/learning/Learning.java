package dev.rapport.feedback.learning;

import dev.rapport.feedback.reward.RewardConfig;
import dev.rapport.reply.StancePreference;
import java.time.Clock;
import java.time.Duration;

/** Learning that is on, as it is set when nothing else is. */
public final class Learning {

  private static final LearningConfig CONFIG =
      new LearningConfig() {
        @Override
        public State state() {
          return State.ON;
        }

        @Override
        public double exploration() {
          return 0.1;
        }

        @Override
        public double heldOut() {
          return 0.05;
        }

        @Override
        public double enough() {
          return 30;
        }

        @Override
        public double kept() {
          return 0.99;
        }

        @Override
        public Duration every() {
          return Duration.ofMinutes(10);
        }
      };

  private Learning() {}

  public static StancePreference on(LearningRecord record, Clock clock) {
    return new LearnedStances(record, CONFIG, clock);
  }

  public static LearnStances learn(LearningRecord record, RewardConfig feedback, Clock clock) {
    return new LearnStances(record, CONFIG, feedback, clock);
  }
}
