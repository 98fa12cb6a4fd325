package dev.rapport.moderation.console;

import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.quality.DecideLook;
import dev.rapport.moderation.quality.DecideLook.Compared;
import dev.rapport.moderation.quality.OfferLook;
import dev.rapport.moderation.quality.ShowLook;
import dev.rapport.moderation.quality.ShownLook;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Looks at the desk. They take the place of an item that can wait, and nothing that is done with
 * one reaches the queue.
 */
@ApplicationScoped
class DeskLooks {

  private final OfferLook offer;
  private final ShowLook show;
  private final DecideLook decide;
  private final DeskView view;
  private final ReviewClaims claims;
  private final Clock clock;

  DeskLooks(
      OfferLook offer,
      ShowLook show,
      DecideLook decide,
      DeskView view,
      ReviewClaims claims,
      Clock clock) {
    this.offer = offer;
    this.show = show;
    this.decide = decide;
    this.view = view;
    this.claims = claims;
    this.clock = clock;
  }

  /** A look, if it is time for one and the item is not due, which others may have then. */
  Optional<DeskItem> instead(Optional<DeskItem> next, String by) {
    if (next.filter(item -> isDue(item.item())).isPresent()) {
      return next;
    }
    Optional<ShownLook> look = offer.offer(by).flatMap(show::show);
    if (look.isEmpty()) {
      return next;
    }
    next.map(DeskItem::item)
        .ifPresent(item -> claims.release(new PostRef(item.platform(), item.id()), by));
    return look.map(view::show);
  }

  /** A look that somebody comes back to. */
  Optional<DeskItem> open(PostRef shownAs, String by) {
    return show.find(shownAs, by).map(view::show);
  }

  /** What is to be seen of a look of theirs; empty for an item that really waits. */
  Optional<HeldDraft> held(PostRef shownAs, String by) {
    return show.find(shownAs, by).map(ShownLook::item);
  }

  /** Keeps a decision on a look, and says how it compares; empty where there is none of theirs. */
  Optional<Toast> decided(PostRef shownAs, String by, Verdict verdict) {
    return show.find(shownAs, by)
        .flatMap(shown -> decide.decide(shown.look(), verdict))
        .map(DeskLooks::toast);
  }

  /** Ends a look undecided; empty where there is none of theirs. */
  Optional<Toast> left(PostRef shownAs, String by) {
    return show.find(shownAs, by)
        .map(
            shown -> {
              decide.leave(shown.look());
              return Toast.done("wasALook");
            });
  }

  /** False where there is no look of theirs. */
  boolean keep(PostRef shownAs, String by) {
    Optional<ShownLook> shown = show.find(shownAs, by);
    shown.map(ShownLook::look).ifPresent(decide::keep);
    return shown.isPresent();
  }

  /** Somebody may be in danger, it was passed on, or a quarter of its time is over. */
  private boolean isDue(ReviewItem item) {
    Duration quarter = Duration.between(item.heldAt(), item.expiresAt()).dividedBy(4);
    return item.risk() == RiskTier.CRITICAL
        || item.reason().contains("escalated by ")
        || item.heldAt().plus(quarter).isBefore(clock.instant());
  }

  private static Toast toast(Compared compared) {
    return switch (compared) {
      case Compared.WithFirst first ->
          Toast.said((first.agreed() ? "agreed" : "differed") + word(first.first()), first.by());
      case Compared.WithKnown known ->
          known.right()
              ? Toast.said("goldenRight", known.why())
              : Toast.trouble("goldenWrong", known.why());
    };
  }

  private static String word(Verdict first) {
    return switch (first) {
      case APPROVED -> "Approved";
      case APPROVED_EDITED -> "Edited";
      case REJECTED -> "Rejected";
    };
  }
}
