package dev.rapport.feedback;

import dev.rapport.feedback.FeedbackRecorded.ReplyFacts;
import dev.rapport.post.PostRef;
import java.util.Optional;

/** The record of feedback. */
public interface FeedbackLog {

  /** How a reply of ours came about; empty when it is not ours. */
  Optional<ReplyFacts> factsOf(PostRef reply);

  /**
   * Keeps an event and tells {@link dev.rapport.post.Topic#FEEDBACK_EVENTS}, in one step. An event
   * whose id is known changes nothing and is not told again.
   */
  void record(FeedbackRecorded event);

  /** What all feedback so far adds up to. */
  FeedbackSummary summary();
}
