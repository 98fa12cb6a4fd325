package dev.rapport.moderation;

import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.post.PostRef;
import dev.rapport.post.SafeText;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.OutputGates;
import dev.rapport.reply.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A person decides what waits in the queue. A text of their own passes the same output gates as a
 * model's, and the decision names the hash of exactly that text.
 */
@ApplicationScoped
public class DecideReview {

  private final ReviewQueue queue;
  private final OutputGates gates;
  private final Clock clock;

  DecideReview(ReviewQueue queue, OutputGates gates, Clock clock) {
    this.queue = queue;
    this.gates = gates;
    this.clock = clock;
  }

  /**
   * Approves the draft as it is.
   *
   * @param seenSha256 hash of the text that the person saw; empty when they do not say
   */
  public Decided approve(PostRef mention, String by, Optional<String> seenSha256) {
    Optional<HeldDraft> item = queue.waiting(mention);
    if (item.isEmpty()) {
      return new Decided.NotWaiting();
    }
    Draft draft = item.get().draft();
    if (seenSha256.filter(seen -> !seen.equals(draft.sha256())).isPresent()) {
      return new Decided.Objection(List.of("the draft is no longer the one that was seen"));
    }
    return approve(item.get(), Verdict.APPROVED, by, draft.text());
  }

  /** Approves a text that the person wrote or changed. */
  public Decided approveEdited(PostRef mention, String by, String text) {
    return queue
        .waiting(mention)
        .map(item -> approve(item, Verdict.APPROVED_EDITED, by, text.strip()))
        .orElseGet(Decided.NotWaiting::new);
  }

  /** Lets the mention go unanswered. */
  public Decided reject(PostRef mention, String by, String why) {
    if (queue.waiting(mention).isEmpty()) {
      return new Decided.NotWaiting();
    }
    String reason = why.isBlank() ? "" : ": " + SafeText.oneLine(why.strip(), 200);
    ReviewDecided decision = decision(mention, Verdict.REJECTED, by, "");
    return outcome(
        queue.reject(mention, decision, "rejected by " + decision.by() + reason), decision);
  }

  private Decided approve(HeldDraft item, Verdict verdict, String by, String text) {
    List<String> objections =
        gates.check(text, item.post(), Optional.of(item.draft().language())).stream()
            .filter(result -> !result.passed())
            .map(GateResult::objection)
            .toList();
    if (!objections.isEmpty()) {
      return new Decided.Objection(objections);
    }
    PostRef mention = item.post().root();
    ReviewDecided decision = decision(mention, verdict, by, Sha256.hex(text));
    String why = verdict.words() + " by " + decision.by();
    return outcome(queue.approve(mention, decision, text, why), decision);
  }

  private ReviewDecided decision(PostRef mention, Verdict verdict, String by, String hash) {
    String person = by.isBlank() ? "somebody" : SafeText.oneLine(by.strip(), 60);
    return new ReviewDecided(mention, verdict, hash, person, clock.instant());
  }

  private static Decided outcome(boolean written, ReviewDecided decision) {
    return written ? new Decided.Done(decision) : new Decided.NotWaiting();
  }

  /** What came of a person's decision. */
  public sealed interface Decided {

    record Done(ReviewDecided decision) implements Decided {}

    /** Unknown, or somebody decided first. */
    record NotWaiting() implements Decided {}

    /**
     * @param reasons what is wrong with the text, for the person to read
     */
    record Objection(List<String> reasons) implements Decided {}
  }
}
