package dev.rapport.feedback;

import dev.rapport.feedback.reward.RewardConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Tells of each answer when it is old enough to be judged, so that whoever reads the topic needs no
 * clock to know that silence has become an answer.
 */
@ApplicationScoped
public class RipenAnswers {

  /** What went out before it was upgraded comes all at once. */
  private static final int BATCH = 1000;

  private final FeedbackLog log;
  private final RewardConfig config;
  private final Clock clock;

  RipenAnswers(FeedbackLog log, RewardConfig config, Clock clock) {
    this.log = log;
    this.config = config;
    this.clock = clock;
  }

  /** To be called often, by any number of instances. */
  public void ripen() {
    log.ripen(clock.instant().minus(config.judgeAfter()), BATCH);
  }
}
