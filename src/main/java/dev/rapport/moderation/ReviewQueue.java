package dev.rapport.moderation;

import dev.rapport.moderation.queue.Spot;
import dev.rapport.moderation.rule.RuleFinding;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The record, as those see it who decide what may be said. Every change is one committed step. */
public interface ReviewQueue {

  /** A draft that waits for its screening; empty when it was screened before. */
  Optional<DraftedReply> drafted(PostRef mention);

  /**
   * Lets a screened draft go out and tells {@link dev.rapport.post.Topic#REVIEW_DECISIONS}, unless
   * the breaker is on.
   *
   * @return false when nothing has changed
   */
  boolean pass(PostRef mention, ReviewDecided decision, Screened screened);

  /** Puts a screened draft before a person. */
  void hold(PostRef mention, Screened screened, Spot spot);

  /** Puts it there by its risk alone, to be sorted in a moment. */
  default void hold(PostRef mention, Screened screened) {
    hold(mention, screened, Spot.unsorted(screened.tier().headStart()));
  }

  /** Drafts that wait for their screening for too long, longest first. */
  List<PostRef> stragglers(int max);

  /** What waits for a person: by rank, or in the order of its queue where one is asked for. */
  List<HeldDraft> waiting(Which which);

  /** How many items wait. */
  int size();

  /** One item that waits; empty when it is unknown or decided. */
  Optional<HeldDraft> waiting(PostRef mention);

  /**
   * Writes a person's approval, unless somebody decided first, and tells it.
   *
   * @param text what is to be posted, frozen from here on
   * @return false when it no longer waits, and then nothing has changed
   */
  boolean approve(PostRef mention, ReviewDecided decision, String text, String why);

  /**
   * Puts a person's text in the place of the draft, for somebody else to approve.
   *
   * @return false when it does not wait, or somebody else is at it
   */
  boolean propose(PostRef mention, String by, String text);

  /** Writes a person's rejection in the same way. */
  boolean reject(PostRef mention, ReviewDecided decision, String why);

  /**
   * Puts an item before all that came in the last two days, for others than whoever does it, and
   * says why in its reason.
   *
   * @return false when it does not wait, or somebody else is at it
   */
  boolean escalate(PostRef mention, String by, String why);

  /** A mention whose answer was taken back, with that answer; empty where none was. */
  Optional<HeldDraft> retracted(PostRef mention);

  /**
   * Has this posted in the place of an answer that was taken back, and tells it like an approval.
   *
   * @return false when no answer was taken back, somebody corrected it first, or the words of the
   *     mention are gone
   */
  boolean correct(PostRef mention, ReviewDecided decision, String text, String why);

  /** Ends what has waited longer than this. Idempotent. */
  void expire(Duration age);

  /**
   * Which of the items that wait.
   *
   * @param reason only where this stands in why they wait, whatever its case; empty for all
   * @param queue only of this one; empty for all
   * @param without in none of these queues
   * @param after where the last page ended
   */
  record Which(
      Optional<String> reason,
      Optional<String> queue,
      List<String> without,
      Optional<PostRef> after,
      int max) {

    /** The first ones. */
    public static Which first(int max) {
      return new Which(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), max);
    }

    public Which because(Optional<String> part) {
      return new Which(part, queue, without, after, max);
    }

    public Which in(Optional<String> name) {
      return new Which(reason, name, without, after, max);
    }

    public Which outside(List<String> names) {
      return new Which(reason, queue, names, after, max);
    }

    public Which after(Optional<PostRef> last) {
      return new Which(reason, queue, without, last, max);
    }
  }

  /** A mention and its draft. */
  record DraftedReply(Post post, Draft draft) {}

  /**
   * @param draft the best there is; gates may object to it, and then a person writes another
   * @param reason why it waits
   * @param tier its risk; empty when the rules never saw it, as no draft came about
   * @param findings all that the rules found, also those that change nothing
   * @param editedBy who wrote the draft, where it was a person
   * @param queue the name of the one that it waits in; empty until it is sorted
   */
  record HeldDraft(
      Post post,
      Draft draft,
      String reason,
      Instant heldAt,
      Optional<RiskTier> tier,
      List<RuleFinding> findings,
      Optional<String> editedBy,
      String queue) {

    public HeldDraft in(String name) {
      return new HeldDraft(post, draft, reason, heldAt, tier, findings, editedBy, name);
    }
  }
}
