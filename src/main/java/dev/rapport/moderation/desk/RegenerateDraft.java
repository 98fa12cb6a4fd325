package dev.rapport.moderation.desk;

import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.desk.RewriteWishes.Outcome;
import dev.rapport.moderation.queue.HideableAction;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.post.PostRef;
import dev.rapport.post.SafeText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Has the draft of an item written anew as a reviewer asks in plain words, and waits for it. The
 * old one is set aside, and a person decides on the new one like on any other.
 */
@ApplicationScoped
public class RegenerateDraft {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int LONGEST = 300;

  private final ReviewQueue queue;
  private final ReviewClaims claims;
  private final ReviewQueues queues;
  private final RewriteWishes wishes;
  private final Clock clock;

  RegenerateDraft(
      ReviewQueue queue,
      ReviewClaims claims,
      ReviewQueues queues,
      RewriteWishes wishes,
      Clock clock) {
    this.queue = queue;
    this.queues = queues;
    this.claims = claims;
    this.wishes = wishes;
    this.clock = clock;
  }

  /**
   * It may cost money, and takes as long as a model does.
   *
   * @param instruction may be empty: then other words are wanted
   */
  public Regenerated regenerate(PostRef item, String by, String instruction) {
    Optional<HeldDraft> held = queue.waiting(item);
    if (held.isEmpty()) {
      return new Regenerated.Refused("it does not wait for a decision");
    }
    Optional<String> hidden = queues.objection(held.get(), HideableAction.REGENERATE);
    if (hidden.isPresent()) {
      return new Regenerated.Hidden(hidden.get());
    }
    Optional<Claim> other = claims.of(item).filter(claim -> !claim.by().equals(by));
    if (other.isPresent()) {
      return new Regenerated.Refused(other.get().by() + " is at it until " + other.get().until());
    }
    return wanted(item, by, instruction);
  }

  private Regenerated wanted(PostRef item, String by, String instruction) {
    String wish = instruction == null ? "" : SafeText.oneLine(instruction.strip(), LONGEST);
    return await(wishes.put(item, by, wish))
        .<Regenerated>map(
            outcome ->
                outcome.done()
                    ? new Regenerated.Done(outcome.why().isEmpty())
                    : new Regenerated.Failed(outcome.why()))
        .orElseGet(() -> new Regenerated.Failed("nobody has written it within a minute"));
  }

  private Optional<Outcome> await(long wish) {
    Instant end = clock.instant().plus(PATIENCE);
    Optional<Outcome> outcome = wishes.outcome(wish);
    while (outcome.isEmpty() && clock.instant().isBefore(end) && rested()) {
      outcome = wishes.outcome(wish);
    }
    return outcome;
  }

  /** False when this thread is to stop. */
  private static boolean rested() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What came of it. */
  public sealed interface Regenerated {

    /**
     * @param heeded false when who writes cannot be told anything, and only other words came
     */
    record Done(boolean heeded) implements Regenerated {}

    /** It does not wait, or somebody else is at it. Nothing was written. */
    record Refused(String why) implements Regenerated {}

    /** Nobody may do that to what is in its queue. */
    record Hidden(String why) implements Regenerated {}

    /** Nobody can write it now; the draft is what it was. */
    record Failed(String why) implements Regenerated {}
  }
}
