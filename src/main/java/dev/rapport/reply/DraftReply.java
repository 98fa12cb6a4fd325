package dev.rapport.reply;

import dev.rapport.mention.IneligibleReason;
import dev.rapport.mention.MentionReceived;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.PostRef;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.DraftDesk.Claim;
import dev.rapport.reply.DraftDesk.Kept;
import dev.rapport.reply.memory.Recall;
import dev.rapport.reply.memory.Recollection;
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
  private final Recollection before;
  private final StancePreference preference;
  private final VariantChoice variants;
  private final Semaphore places;

  DraftReply(
      DraftDesk desk,
      ComposeReply compose,
      ReplyConfig config,
      WatchSpending spending,
      Recollection before,
      StancePreference preference,
      VariantChoice variants) {
    this.preference = preference;
    this.variants = variants;
    this.desk = desk;
    this.compose = compose;
    this.config = config;
    this.spending = spending;
    this.before = before;
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
    Chosen chosen = variants.choose(claim.post().conversation(), claim.context().variant());
    Approach approach =
        affordable(compose.approach(claim.post(), claim.context(), chosen).preferring(preference));
    Recall recall = recall(approach, claim.attempt());
    Tries tries = new Tries(claim.post(), config, approach.readingUsd().add(recall.spentUsd()));
    switch (recall) {
      case Recall.Wait wait -> desk.postpone(claim, wait.duration(), approach.readingUsd());
      case Recall.Told told -> {
        if (!keepRetold(claim, compose.retold(approach, told.answer()), tries)) {
          write(claim, approach, tries);
        }
      }
      case Recall.Ask ask -> write(claim, approach, tries);
      case Recall.NotOurs no -> write(claim, approach, tries);
    }
  }

  private Recall recall(Approach approach, int attempt) {
    return compose
        .basis(approach)
        .map(basis -> before.recall(approach, attempt, basis))
        .orElseGet(Recall.NotOurs::new);
  }

  /** False when it does not suit this asker, or somebody was told the same bytes: then anew. */
  private boolean keepRetold(Claim claim, Candidate retold, Tries tries) {
    Draft draft = tries.billed(retold.draft());
    return retold instanceof Candidate.Passed && desk.keep(claim, draft) != Kept.REPEATED;
  }

  private void write(Claim claim, Approach met, Tries tries) {
    Approach approach = met;
    boolean done = false;
    while (!done) {
      Candidate candidate = compose.compose(approach, tries.nextSeed());
      switch (candidate) {
        case Candidate.Passed passed ->
            done = keep(claim, approach, tries.billed(passed.draft()), tries);
        case Candidate.Failed failed -> {
          done = giveUp(claim, approach, failed, tries);
          approach = affordable(approach.after(failed));
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
  private boolean keep(Claim claim, Approach approach, Draft draft, Tries tries) {
    if (isToldAgain(claim, draft) && tries.mayVary() && !isUnaffordable()) {
      return false;
    }
    Kept kept = desk.keep(claim, draft);
    if (kept == Kept.DRAFTED) {
      remember(approach, draft);
    }
    if (kept != Kept.REPEATED) {
      return true;
    }
    if (tries.mayReword(draft.text()) && !isUnaffordable()) {
      return false;
    }
    desk.keepRepeated(claim, draft);
    return true;
  }

  private void remember(Approach approach, Draft draft) {
    compose.basis(approach).ifPresent(basis -> before.remember(approach, draft, basis));
  }

  private static boolean isToldAgain(Claim claim, Draft draft) {
    return claim
        .context()
        .said()
        .filter(said -> Resemblance.isNear(said, draft.text()))
        .isPresent();
  }

  /** False when it may be tried again. */
  private boolean giveUp(Claim claim, Approach approach, Candidate.Failed failed, Tries tries) {
    Draft draft = tries.billed(failed.draft());
    if (tries.mayFailAgain(draft) && !isUnaffordable()) {
      return false;
    }
    desk.hold(claim, draft, "no draft that may go out: " + failed.why());
    remember(approach, draft);
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
