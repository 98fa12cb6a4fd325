package dev.rapport.feedback;

import dev.rapport.tone.ToneAnalyzer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The recording of acts as the service has it, with meters of its own. */
public final class Acts {

  private Acts() {}

  public static RecordActs recording(FeedbackLog log, ToneAnalyzer tone) {
    return new RecordActs(log, tone, new CountFeedback(new SimpleMeterRegistry()));
  }
}
