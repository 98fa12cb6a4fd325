package dev.rapport.moderation;

import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.post.PostRef;
import dev.rapport.post.SafeText;
import dev.rapport.post.Sha256;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.gate.OutputGates;
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
    return approve(item.get(), decision(mention, Verdict.APPROVED, by, draft.text()), draft.text());
  }

  /** Approves a text that the person wrote or changed. */
  public Decided approveEdited(PostRef mention, String by, String text) {
    String own = text.strip();
    return queue
        .waiting(mention)
        .map(item -> approve(item, decision(mention, Verdict.APPROVED_EDITED, by, own), own))
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

  private Decided approve(HeldDraft item, ReviewDecided decision, String text) {
    List<String> objections = objections(item, decision.verdict(), text);
    if (!objections.isEmpty()) {
      return new Decided.Objection(objections);
    }
    String why = decision.verdict().words() + " by " + decision.by();
    return outcome(queue.approve(item.post().root(), decision, text, why), decision);
  }

  private List<String> objections(HeldDraft item, Verdict verdict, String text) {
    Optional<String> language =
        verdict == Verdict.APPROVED_EDITED
            ? Optional.empty()
            : Optional.of(item.draft().language());
    return gates.check(text, item.post(), language).stream()
        .filter(result -> !result.passed())
        .map(GateResult::objection)
        .toList();
  }

  private ReviewDecided decision(PostRef mention, Verdict verdict, String by, String text) {
    String person = by.isBlank() ? "somebody" : SafeText.oneLine(by.strip(), 60);
    String hash = verdict == Verdict.REJECTED ? "" : Sha256.hex(text);
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
