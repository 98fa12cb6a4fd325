package dev.rapport.feedback;

import dev.rapport.feedback.FeedbackLog.Answer;
import dev.rapport.reaction.ReactionObserved;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stage 7: sets every reaction beside the facts of its reply. Hearing it twice changes nothing. */
@ApplicationScoped
public class RecordFeedback {

  private final FeedbackLog log;
  private final CountFeedback count;

  RecordFeedback(FeedbackLog log, CountFeedback count) {
    this.log = log;
    this.count = count;
  }

  @Incoming("reactions-in")
  @RunOnVirtualThread
  @Blocking(ordered = false)
  void on(ReactionObserved event) {
    log.answer(event.reply()).ifPresent(answer -> record(feedback(event, answer)));
  }

  private void record(FeedbackRecorded feedback) {
    if (log.record(feedback)) {
      count.count(feedback);
    }
  }

  private static FeedbackRecorded feedback(ReactionObserved event, Answer answer) {
    return new FeedbackRecorded(
        event.id(),
        answer.mention(),
        event.reply(),
        FeedbackKind.of(event.kind()),
        event.change(),
        event.total(),
        null,
        null,
        event.observedAt(),
        answer.facts());
  }
}
