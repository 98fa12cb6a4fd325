package dev.rapport.feedback.reward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is made of feedback. */
@ConfigMapping(prefix = "rapport.feedback")
public interface RewardConfig {

  /**
   * How old an answer is before it is judged by what people did with it: most do it within a day.
   * Until then it counts neither way.
   */
  @WithDefault("24h")
  Duration judgeAfter();
}
