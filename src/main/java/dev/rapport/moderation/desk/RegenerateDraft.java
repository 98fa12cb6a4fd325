package dev.rapport.moderation.desk;

import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.post.PostRef;
import dev.rapport.post.SafeText;
import dev.rapport.reply.Contexts;
import dev.rapport.reply.RewriteReply;
import dev.rapport.reply.RewriteReply.Rewritten;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Has the draft of an item written anew as a reviewer asks in plain words. The old one is set
 * aside, and a person decides on the new one like on any other.
 */
@ApplicationScoped
public class RegenerateDraft {

  private final ReviewQueue queue;
  private final ReviewClaims claims;
  private final Contexts contexts;
  private final RewriteReply rewrite;
  private final Candidates candidates;

  RegenerateDraft(
      ReviewQueue queue,
      ReviewClaims claims,
      Contexts contexts,
      RewriteReply rewrite,
      Candidates candidates) {
    this.queue = queue;
    this.claims = claims;
    this.contexts = contexts;
    this.rewrite = rewrite;
    this.candidates = candidates;
  }

  /**
   * It may cost money.
   *
   * @param instruction may be empty: then other words are wanted
   */
  public Regenerated regenerate(PostRef item, String by, String instruction) {
    Optional<HeldDraft> held = queue.waiting(item);
    if (held.isEmpty()) {
      return new Regenerated.Refused("it does not wait for a decision");
    }
    Optional<Claim> other = claims.of(item).filter(claim -> !claim.by().equals(by));
    return other.isPresent()
        ? new Regenerated.Refused(other.get().by() + " is at it until " + other.get().until())
        : regenerate(held.get(), by, instruction == null ? "" : instruction);
  }

  private Regenerated regenerate(HeldDraft held, String by, String instruction) {
    PostRef item = held.post().root();
    Rewritten rewritten =
        rewrite.rewrite(held.post(), contexts.of(item), instruction, held.draft());
    return switch (rewritten) {
      case Rewritten.Written written -> {
        String why = "written anew for " + by + ": " + wish(instruction);
        yield candidates.replace(item, by, why, written.draft())
            ? new Regenerated.Done(rewrite.heeds() || instruction.isBlank())
            : new Regenerated.Refused("it does not wait for a decision any more");
      }
      case Rewritten.NotNow no -> {
        candidates.spentInVain(item, no.costUsd());
        yield new Regenerated.Failed(no.why());
      }
    };
  }

  private static String wish(String instruction) {
    return instruction.isBlank() ? "in other words" : SafeText.oneLine(instruction.strip(), 200);
  }

  /** What came of it. */
  public sealed interface Regenerated {

    /**
     * @param heeded false when who writes cannot be told anything, and only other words came
     */
    record Done(boolean heeded) implements Regenerated {}

    /** It does not wait, or somebody else is at it. Nothing was written. */
    record Refused(String why) implements Regenerated {}

    /** Nobody can write it now; the draft is what it was. */
    record Failed(String why) implements Regenerated {}
  }
}
