package dev.rapport.moderation;

import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.post.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A person decides what waits in the queue. A text of their own passes the same output gates as a
 * model's, but for the language, which is theirs to choose; and the decision names the hash of
 * exactly that text.
 */
@ApplicationScoped
public class DecideReview {

  private final ReviewQueue queue;
  private final ReviewClaims claims;
  private final CheckText texts;
  private final HiddenActions hidden;
  private final FourEyes eyes;
  private final Clock clock;

  DecideReview(
      ReviewQueue queue,
      ReviewClaims claims,
      HiddenActions hidden,
      CheckText texts,
      FourEyes eyes,
      Clock clock) {
    this.eyes = eyes;
    this.hidden = hidden;
    this.queue = queue;
    this.claims = claims;
    this.texts = texts;
    this.clock = clock;
  }

  /** Writes the decision, unless something speaks against it or somebody was faster. */
  public Decided decide(Decision decision) {
    Optional<HeldDraft> item = queue.waiting(decision.mention());
    return item.isEmpty()
        ? new Decided.NotWaiting()
        : against(decision, item.get()).orElseGet(() -> write(decision, item.get()));
  }

  /** What speaks against a decision now; empty when it may be written. Changes nothing. */
  public Optional<Decided> against(Decision decision) {
    return queue
        .waiting(decision.mention())
        .map(item -> against(decision, item))
        .orElseGet(() -> Optional.of(new Decided.NotWaiting()));
  }

  private Optional<Decided> against(Decision decision, HeldDraft item) {
    Optional<Claim> other = otherClaim(decision);
    if (other.isPresent()) {
      return other.map(Decided.Claimed::new);
    }
    Optional<String> never = hidden.objection(decision, item);
    if (never.isPresent()) {
      return never.map(Decided.Hidden::new);
    }
    Optional<String> bar =
        isStale(decision, item)
            ? Optional.of("is not the draft that was seen any more")
            : eyes.objection(decision, item);
    List<String> objections = bar.map(List::of).orElseGet(() -> objections(decision, item));
    return objections.isEmpty() ? Optional.empty() : Optional.of(new Decided.Objection(objections));
  }

  private static boolean isStale(Decision decision, HeldDraft item) {
    return !decision.seen().isEmpty() && !decision.seen().equals(item.draft().sha256());
  }

  private List<String> objections(Decision decision, HeldDraft item) {
    return switch (decision.verdict()) {
      case REJECTED -> List.of();
      case APPROVED -> objections(item.draft().text(), item, Optional.of(item.draft().language()));
      case APPROVED_EDITED -> objections(decision.text(), item, Optional.empty());
    };
  }

  private List<String> objections(String text, HeldDraft item, Optional<String> language) {
    return texts.check(text, item.post(), language).objections();
  }

  private Optional<Claim> otherClaim(Decision decision) {
    return claims.of(decision.mention()).filter(claim -> !claim.by().equals(decision.by()));
  }

  private Decided write(Decision decision, HeldDraft item) {
    return eyes.areNeeded(decision, item)
        ? propose(decision)
        : written(decision, item).<Decided>map(Decided.Done::new).orElseGet(() -> lost(decision));
  }

  private Decided propose(Decision decision) {
    return queue.propose(decision.mention(), decision.by(), decision.text())
        ? new Decided.Proposed()
        : lost(decision);
  }

  private Decided lost(Decision decision) {
    return otherClaim(decision)
        .<Decided>map(Decided.Claimed::new)
        .orElseGet(Decided.NotWaiting::new);
  }

  private Optional<ReviewDecided> written(Decision decision, HeldDraft item) {
    String text =
        decision.verdict() == Verdict.APPROVED_EDITED ? decision.text() : item.draft().text();
    String hash = decision.verdict() == Verdict.REJECTED ? "" : Sha256.hex(text);
    ReviewDecided event =
        new ReviewDecided(
            decision.mention(), decision.verdict(), hash, decision.by(), clock.instant());
    String why = decision.verdict().words() + " by " + decision.by();
    boolean written =
        switch (decision.verdict()) {
          case REJECTED -> queue.reject(decision.mention(), event, because(why, decision.why()));
          case APPROVED, APPROVED_EDITED ->
              queue.approve(decision.mention(), event, text, because(why, decision.why()));
        };
    return written ? Optional.of(event) : Optional.empty();
  }

  private static String because(String what, String why) {
    return why.isEmpty() ? what : what + ": " + why;
  }

  /** What came of a person's decision. */
  public sealed interface Decided {

    record Done(ReviewDecided decision) implements Decided {}

    /** The text waits for the approval of somebody else. */
    record Proposed() implements Decided {}

    /** Unknown, or somebody decided first. */
    record NotWaiting() implements Decided {}

    /** Somebody else is at it. */
    record Claimed(Claim claim) implements Decided {}

    /**
     * Nobody may do that to what is in its queue.
     *
     * @param why one line
     */
    record Hidden(String why) implements Decided {}

    /**
     * @param reasons what is wrong with the text, for the person to read
     */
    record Objection(List<String> reasons) implements Decided {}
  }
}
