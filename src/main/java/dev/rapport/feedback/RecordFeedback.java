package dev.rapport.feedback;

import dev.rapport.feedback.FeedbackRecorded.ReplyFacts;
import dev.rapport.reaction.ReactionObserved;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stage 7: sets every reaction beside the facts of its reply. Hearing it twice changes nothing. */
@ApplicationScoped
public class RecordFeedback {

  private final FeedbackLog log;

  RecordFeedback(FeedbackLog log) {
    this.log = log;
  }

  @Incoming("reactions-in")
  @RunOnVirtualThread
  @Blocking(ordered = false)
  void on(ReactionObserved event) {
    log.factsOf(event.reply()).ifPresent(facts -> log.record(feedback(event, facts)));
  }

  private static FeedbackRecorded feedback(ReactionObserved event, ReplyFacts facts) {
    return new FeedbackRecorded(
        event.id(),
        event.reply(),
        event.kind(),
        event.change(),
        event.total(),
        event.observedAt(),
        facts);
  }
}
