package dev.rapport.feedback;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Feedback as it is told, for whoever listens now. Every instance hears all of it, from its start
 * on; a listener that is too slow misses some, and finds it in the record.
 */
@ApplicationScoped
class LiveFeedback {

  private final BroadcastProcessor<FeedbackRecorded> told = BroadcastProcessor.create();

  /** A stream takes one signal at a time. */
  @Incoming("feedback-live-in")
  @Blocking
  synchronized void on(FeedbackRecorded event) {
    told.onNext(event);
  }

  Multi<FeedbackRecorded> listen() {
    return told.onOverflow().drop();
  }
}
