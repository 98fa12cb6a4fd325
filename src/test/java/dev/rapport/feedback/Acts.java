package dev.rapport.feedback;

import dev.rapport.feedback.reward.RewardConfig;
import dev.rapport.tone.ToneAnalyzer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** What tells of answers as the service has it, with meters of its own. */
public final class Acts {

  private Acts() {}

  public static RecordActs recording(FeedbackLog log, ToneAnalyzer tone) {
    return new RecordActs(log, tone, new CountFeedback(new SimpleMeterRegistry()));
  }

  public static RipenAnswers ripening(FeedbackLog log, RewardConfig config, Clock clock) {
    return new RipenAnswers(log, config, clock);
  }
}
