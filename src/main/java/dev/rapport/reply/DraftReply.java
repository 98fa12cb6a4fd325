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
    Tries tries = new Tries(claim, config);
    Approach approach = compose.approach(claim.post());
    boolean done = false;
    while (!done) {
      Candidate candidate = compose.compose(approach, tries.nextSeed());
      switch (candidate) {
        case Candidate.Passed passed -> done = keep(claim, passed.draft(), tries);
        case Candidate.Failed failed -> {
          approach = approach.thinking(failed.why());
          done = giveUp(claim, failed, tries);
        }
        case Candidate.Unavailable unavailable -> {
          await(claim, unavailable);
          done = true;
        }
      }
    }
  }

  /** False when other words are to be tried. */
  private boolean keep(Claim claim, Draft draft, Tries tries) {
    if (desk.keep(claim, draft) != Kept.REPEATED) {
      return true;
    }
    if (tries.mayReword(draft.text())) {
      return false;
    }
    desk.keepRepeated(claim, draft);
    return true;
  }

  /** False when it may be tried again. */
  private boolean giveUp(Claim claim, Candidate.Failed failed, Tries tries) {
    if (tries.mayFailAgain()) {
      return false;
    }
    desk.hold(claim, failed.draft(), "no draft that may go out: " + failed.why());
    return true;
  }

  private void await(Claim claim, Candidate.Unavailable unavailable) {
    if (claim.attempt() < config.patience()) {
      desk.postpone(claim, unavailable.retryAfter());
    } else {
      desk.hold(claim, unavailable.draft(), "the model cannot be reached: " + unavailable.why());
    }
  }
}
