package dev.rapport.moderation.desk;

import dev.rapport.moderation.DecideReview.Decided;
import dev.rapport.moderation.Decision;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.ReviewQueue.Which;
import dev.rapport.moderation.desk.DecideSoon.Soon;
import dev.rapport.moderation.queue.HideableAction;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Approves many drafts that a person has seen, each as if it were alone: its hash, its gates, its
 * claim and its moment to be undone.
 */
@ApplicationScoped
public class ApproveBatch {

  private static final int MOST = 50;

  private final ReviewQueue queue;
  private final ReviewQueues queues;
  private final DecideSoon decide;

  ApproveBatch(ReviewQueue queue, ReviewQueues queues, DecideSoon decide) {
    this.queue = queue;
    this.queues = queues;
    this.decide = decide;
  }

  /**
   * What could be approved: the first 50 that wait where many may be approved, and whose drafts no
   * gate objects to.
   *
   * @param reason stands in why they wait; empty for all
   * @param name of the queue that they wait in; empty for all
   */
  public List<HeldDraft> preview(Optional<String> reason, Optional<String> name) {
    Which which = Which.first(MOST).because(reason).in(name);
    return queue.waiting(which.outside(queues.hiding(HideableAction.APPROVE_MANY))).stream()
        .filter(held -> held.draft().passed())
        .toList();
  }

  /**
   * @param seen at most 50 of them are looked at
   */
  public Outcome approve(String by, List<Seen> seen) {
    List<PostRef> approved = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Seen each : seen.stream().limit(MOST).toList()) {
      hidden(each.item())
          .or(() -> why(decide.decide(Decision.approval(each.item(), by, each.sha256()))))
          .ifPresentOrElse(
              why -> refused.add(each.item() + ": " + why), () -> approved.add(each.item()));
    }
    return new Outcome(approved, refused);
  }

  private Optional<String> hidden(PostRef item) {
    return queue.waiting(item).flatMap(held -> queues.objection(held, HideableAction.APPROVE_MANY));
  }

  /** Empty when it is approved. */
  private static Optional<String> why(Soon soon) {
    return switch (soon) {
      case Soon.Later later -> Optional.empty();
      case Soon.Now now -> why(now.decided());
    };
  }

  private static Optional<String> why(Decided decided) {
    return switch (decided) {
      case Decided.Done done -> Optional.empty();
      case Decided.Proposed proposed -> Optional.empty();
      case Decided.NotWaiting no -> Optional.of("it does not wait any more");
      case Decided.Claimed claimed -> Optional.of(claimed.claim().by() + " is at it");
      case Decided.Hidden hidden -> Optional.of(hidden.why());
      case Decided.Objection objection ->
          Optional.of("it " + String.join(", and it ", objection.reasons()));
    };
  }

  /**
   * A draft that a person saw.
   *
   * @param sha256 of its text
   */
  public record Seen(PostRef item, String sha256) {}

  /**
   * @param refused one line for each that was not approved: which, and why
   */
  public record Outcome(List<PostRef> approved, List<String> refused) {}
}
