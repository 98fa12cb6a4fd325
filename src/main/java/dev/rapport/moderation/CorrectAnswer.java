package dev.rapport.moderation;

import dev.rapport.moderation.DecideReview.Decided;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.post.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Says in public what was wrong, after an answer was taken back: a person's text, past the same
 * gates as any, posted once like any.
 */
@ApplicationScoped
public class CorrectAnswer {

  private final ReviewQueue queue;
  private final CheckText texts;
  private final Clock clock;

  CorrectAnswer(ReviewQueue queue, CheckText texts, Clock clock) {
    this.queue = queue;
    this.texts = texts;
    this.clock = clock;
  }

  /** Writes it, unless a gate objects or there is nothing to correct. */
  public Decided correct(Decision correction) {
    Optional<HeldDraft> item = queue.retracted(correction.mention());
    if (item.isEmpty()) {
      return new Decided.NotWaiting();
    }
    List<String> objections =
        texts.check(correction.text(), item.get().post(), Optional.empty()).objections();
    return objections.isEmpty() ? write(correction) : new Decided.Objection(objections);
  }

  private Decided write(Decision correction) {
    ReviewDecided event =
        new ReviewDecided(
            correction.mention(),
            Verdict.APPROVED_EDITED,
            Sha256.hex(correction.text()),
            correction.by(),
            clock.instant());
    String why = "corrected by " + correction.by();
    return queue.correct(correction.mention(), event, correction.text(), why)
        ? new Decided.Done(event)
        : new Decided.NotWaiting();
  }
}
