package dev.rapport.feedback;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * {@code rapport_feedback_total}: how much was told, by kind, stance and mode. Counts add up what
 * they moved by, and those that go down count nothing.
 */
@ApplicationScoped
class CountFeedback {

  private final MeterRegistry meters;

  CountFeedback(MeterRegistry meters) {
    this.meters = meters;
  }

  void count(FeedbackRecorded event) {
    if (event.change() > 0) {
      meters
          .counter(
              "rapport.feedback",
              "kind",
              event.kind().word(),
              "stance",
              event.facts().stance(),
              "mode",
              event.facts().mode())
          .increment(event.change());
    }
  }
}
