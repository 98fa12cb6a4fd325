package dev.rapport.moderation.desk;

import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.desk.RewriteWishes.Outcome;
import dev.rapport.moderation.desk.RewriteWishes.Wish;
import dev.rapport.post.SafeText;
import dev.rapport.reply.Contexts;
import dev.rapport.reply.Places;
import dev.rapport.reply.RewriteReply;
import dev.rapport.reply.RewriteReply.Rewritten;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Writes drafts anew as reviewers wish, on the instances that write. */
@ApplicationScoped
public class GrantWishes {

  private static final Logger LOG = Logger.getLogger(GrantWishes.class);

  /** Longer than the slowest mode may take. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private static final Duration OLD = Duration.ofDays(1);

  private static final int MOST = 4;

  private final Places places = new Places(MOST);
  private final RewriteWishes wishes;
  private final ReviewQueue queue;
  private final Contexts contexts;
  private final RewriteReply rewrite;
  private final Candidates candidates;

  GrantWishes(
      RewriteWishes wishes,
      ReviewQueue queue,
      Contexts contexts,
      RewriteReply rewrite,
      Candidates candidates) {
    this.wishes = wishes;
    this.queue = queue;
    this.contexts = contexts;
    this.rewrite = rewrite;
    this.candidates = candidates;
  }

  /** To be called every second or so. It may cost money. */
  public void grant() {
    places.fill(room -> wishes.take(room, LEASE), this::settle);
  }

  private void settle(Wish wish) {
    try {
      wishes.settle(wish.id(), grant(wish));
    } catch (RuntimeException e) {
      LOG.errorf("%s could not be written anew: %s", wish.item(), e.getClass().getSimpleName());
      wishes.settle(wish.id(), new Outcome(false, "something went wrong"));
    }
  }

  /** Takes out what nobody waits for any more. */
  public void forget() {
    wishes.forget(OLD);
  }

  private Outcome grant(Wish wish) {
    return queue
        .waiting(wish.item())
        .map(held -> grant(wish, held))
        .orElseGet(() -> new Outcome(false, "it does not wait for a decision any more"));
  }

  private Outcome grant(Wish wish, HeldDraft held) {
    return switch (rewrite.rewrite(
        held.post(), contexts.of(wish.item()), wish.instruction(), held.draft())) {
      case Rewritten.Written written -> {
        String why = "written anew for " + wish.by() + ": " + said(wish.instruction());
        yield candidates.replace(wish.item(), wish.by(), why, written.draft())
            ? new Outcome(true, heeded(wish) ? "" : "who writes cannot be told anything")
            : new Outcome(false, "it does not wait for a decision any more");
      }
      case Rewritten.NotNow no -> {
        candidates.spentInVain(wish.item(), no.costUsd());
        yield new Outcome(false, no.why());
      }
    };
  }

  private boolean heeded(Wish wish) {
    return rewrite.heeds() || wish.instruction().isBlank();
  }

  private static String said(String instruction) {
    return instruction.isBlank() ? "in other words" : SafeText.oneLine(instruction.strip(), 200);
  }
}
