package dev.rapport.reply;

import dev.rapport.mention.IneligibleReason;
import dev.rapport.mention.MentionReceived;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.PostRef;
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
  private final WatchSpending spending;
  private final Semaphore places;

  DraftReply(DraftDesk desk, ComposeReply compose, ReplyConfig config, WatchSpending spending) {
    this.desk = desk;
    this.compose = compose;
    this.config = config;
    this.spending = spending;
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
    if (isUnaffordable()) {
      desk.leave(mention, IneligibleReason.MONEY_CAP);
    } else {
      desk.claim(mention).ifPresent(this::draft);
    }
  }

  private boolean isUnaffordable() {
    return spending.isSpent() && compose.costs();
  }

  private void draft(Claim claim) {
    Approach approach = affordable(compose.approach(claim.post(), claim.context()));
    Tries tries = new Tries(claim.post(), config, approach.readingUsd());
    boolean done = false;
    while (!done) {
      Candidate candidate = compose.compose(approach, tries.nextSeed());
      switch (candidate) {
        case Candidate.Passed passed -> done = keep(claim, tries.billed(passed.draft()), tries);
        case Candidate.Failed failed -> {
          approach = affordable(approach.after(failed));
          done = giveUp(claim, tries.billed(failed.draft()), failed.why(), tries);
        }
        case Candidate.Unavailable unavailable -> {
          await(claim, tries.billed(unavailable.draft()), unavailable);
          done = true;
        }
      }
    }
  }

  private Approach affordable(Approach approach) {
    return spending.isTight() && compose.costs()
        ? approach.fast("a money cap leaves no more thought")
        : approach;
  }

  /** False when other words are to be tried. */
  private boolean keep(Claim claim, Draft draft, Tries tries) {
    if (isToldAgain(claim, draft) && tries.mayVary() && !isUnaffordable()) {
      return false;
    }
    if (desk.keep(claim, draft) != Kept.REPEATED) {
      return true;
    }
    if (tries.mayReword(draft.text()) && !isUnaffordable()) {
      return false;
    }
    desk.keepRepeated(claim, draft);
    return true;
  }

  private static boolean isToldAgain(Claim claim, Draft draft) {
    return claim
        .context()
        .said()
        .filter(said -> Resemblance.isNear(said, draft.text()))
        .isPresent();
  }

  /** False when it may be tried again. */
  private boolean giveUp(Claim claim, Draft draft, String why, Tries tries) {
    if (tries.mayFailAgain(draft) && !isUnaffordable()) {
      return false;
    }
    desk.hold(claim, draft, "no draft that may go out: " + why);
    return true;
  }

  private void await(Claim claim, Draft draft, Candidate.Unavailable unavailable) {
    if (claim.attempt() < config.patience()) {
      desk.postpone(claim, unavailable.retryAfter(), draft.origin().costUsd());
    } else {
      desk.hold(claim, draft, "the model cannot be reached: " + unavailable.why());
    }
  }
}
