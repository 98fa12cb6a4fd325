package dev.rapport.reply;

import dev.rapport.mention.MentionReceived;
import dev.rapport.post.PostRef;
import dev.rapport.reply.ComposeReply.Approach;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.DraftDesk.Claim;
import dev.rapport.reply.DraftDesk.Kept;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Stage 3: brings a mention to a draft, or before a person. The claim on the mention is committed
 * before the model is asked and fences off everybody else, so an event heard twice pays once.
 */
@ApplicationScoped
public class DraftReply {

  private final DraftDesk desk;
  private final ComposeReply compose;
  private final ReplyConfig config;
  private final Semaphore places;

  DraftReply(DraftDesk desk, ComposeReply compose, ReplyConfig config) {
    this.desk = desk;
    this.compose = compose;
    this.config = config;
    this.places = new Semaphore(config.maxInFlight());
  }

  @Incoming("mentions-in")
  @RunOnVirtualThread
  @Blocking(ordered = false)
  void on(MentionReceived event) {
    places.acquireUninterruptibly();
    try {
      draft(event.mention());
    } finally {
      places.release();
    }
  }

  /** Takes up what the topic did not bring, as far as there are free places. */
  public void catchUp() {
    int free = places.availablePermits();
    if (free > 0) {
      desk.stragglers(free).forEach(ref -> Thread.startVirtualThread(() -> tryDraft(ref)));
    }
  }

  private void tryDraft(PostRef mention) {
    if (places.tryAcquire()) {
      try {
        draft(mention);
      } finally {
        places.release();
      }
    }
  }

  private void draft(PostRef mention) {
    desk.claim(mention).ifPresent(this::draft);
  }

  private void draft(Claim claim) {
    Approach approach = compose.approach(claim.post());
    String trouble = "";
    Draft best = null;
    for (int round = 0; round < config.attempts(); round++) {
      Candidate candidate = compose.compose(approach, seed(claim, round));
      best = candidate.draft();
      switch (candidate) {
        case Candidate.Passed passed -> {
          if (desk.keep(claim, passed.draft()) != Kept.REPEATED) {
            return;
          }
          trouble = "it repeats a recent reply";
        }
        case Candidate.Failed failed -> {
          trouble = failed.why();
          approach = approach.thinking(trouble);
        }
        case Candidate.Unavailable unavailable -> {
          await(claim, unavailable);
          return;
        }
      }
    }
    desk.hold(claim, best, "no draft that may go out: " + trouble);
  }

  private void await(Claim claim, Candidate.Unavailable unavailable) {
    if (claim.attempt() < config.patience()) {
      desk.postpone(claim, unavailable.retryAfter());
    } else {
      desk.hold(claim, unavailable.draft(), "the model cannot be reached: " + unavailable.why());
    }
  }

  /** The same mention gets the same words again after a crash, and others on every new try. */
  private static long seed(Claim claim, int round) {
    return claim.post().root().hashCode() * 31L + round;
  }
}
