package dev.rapport.feedback;

import dev.rapport.post.PostRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The record of feedback. */
public interface FeedbackLog {

  /** The answer that went out as this; empty when it is not ours. */
  Optional<Answer> answer(PostRef reply);

  /**
   * Keeps an event and tells {@link dev.rapport.post.Topic#FEEDBACK_EVENTS}, in one step. An event
   * whose id is known changes nothing and is not told again.
   *
   * @return whether it was new
   */
  boolean record(FeedbackRecorded event);

  /**
   * Records in the same way what was noted and not told yet, oldest first, each by one instance.
   * What is noted of a mention that has no draft is dropped: nothing of ours was judged.
   *
   * @param max the most to settle
   */
  Told tell(int max, Function<Noted, FeedbackRecorded> telling);

  /**
   * Notes of answers that went out until then that they are old enough to be judged; of each once,
   * the oldest first.
   *
   * @param max the most to note
   */
  void ripen(Instant publishedUntil, int max);

  /** What happened last, the newest first; that an answer is ripe is nothing that happens. */
  List<Latest> latest(int max);

  /** What all feedback so far adds up to. */
  FeedbackSummary summary();

  /**
   * @param settled how many are noted no more
   * @param events what was told of them
   */
  record Told(int settled, List<FeedbackRecorded> events) {

    public Told {
      events = List.copyOf(events);
    }
  }

  /** An answer of ours. */
  record Answer(PostRef mention, ReplyFacts facts) {}
}
