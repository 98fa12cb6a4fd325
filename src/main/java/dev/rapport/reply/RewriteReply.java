package dev.rapport.reply;

import dev.rapport.mention.money.WatchSpending;
import dev.rapport.post.Post;
import dev.rapport.post.SafeText;
import dev.rapport.post.Sha256;
import dev.rapport.reply.Approach.Context;
import dev.rapport.reply.ComposeReply.Candidate;
import dev.rapport.reply.variant.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes an answer anew as a reviewer wants it, in one try, by the code that writes all answers: in
 * the same voice, stance and fence, before the same gates. It may cost money. Writers that read no
 * prompts give other words only.
 */
@ApplicationScoped
public class RewriteReply {

  private static final int MOST = 300;

  private final ComposeReply compose;
  private final ReplyWriter writer;
  private final WatchSpending spending;
  private final VariantChoice variants;

  RewriteReply(
      ComposeReply compose, ReplyWriter writer, WatchSpending spending, VariantChoice variants) {
    this.variants = variants;
    this.compose = compose;
    this.writer = writer;
    this.spending = spending;
  }

  /** True when what a reviewer asks for reaches whoever writes. */
  public boolean heeds() {
    return writer.readsPrompts();
  }

  /**
   * @param instruction what a reviewer wants; of it, one line of 300 characters is told
   * @param before the answer so far; the same one gives the same words again
   */
  public Rewritten rewrite(Post mention, Context context, String instruction, Draft before) {
    if (writer.costs() && spending.isSpent()) {
      return new Rewritten.NotNow("a money cap is reached", BigDecimal.ZERO);
    }
    String wish = SafeText.oneLine(instruction.strip(), MOST);
    ComposeReply asked = wish.isEmpty() ? compose : compose.by(new InstructedWriter(writer, wish));
    Approach approach =
        asked.approach(mention, context.answering(), chosen(mention, context, before));
    Candidate candidate = asked.compose(approach, seed(before, wish));
    Draft draft =
        candidate.draft().costing(approach.readingUsd().add(candidate.draft().origin().costUsd()));
    return switch (candidate) {
      case Candidate.Passed passed -> new Rewritten.Written(draft);
      case Candidate.Failed failed ->
          draft.text().isBlank()
              ? new Rewritten.NotNow(failed.why(), draft.origin().costUsd())
              : new Rewritten.Written(draft);
      case Candidate.Unavailable unavailable ->
          new Rewritten.NotNow(unavailable.why(), draft.origin().costUsd());
    };
  }

  /** The variant that answers in the thread; the trial goes on where it is still the same one. */
  private Chosen chosen(Post mention, Context context, Draft before) {
    Variant variant =
        context.variant().isEmpty()
            ? Variant.BASE
            : variants.choose(mention.conversation(), context.variant()).variant();
    boolean same = variant.version().equals(before.origin().variantOrBase());
    return new Chosen(variant, Optional.ofNullable(before.origin().trial()).filter(trial -> same));
  }

  /** Another for each answer that was there before. */
  private static long seed(Draft before, String wish) {
    return Long.parseUnsignedLong(Sha256.hex(before.sha256() + wish).substring(0, 15), 16);
  }

  /** What came of it. */
  public sealed interface Rewritten {

    /** Gates may object to it. */
    record Written(Draft draft) implements Rewritten {}

    /**
     * @param why one line without words from outside
     * @param costUsd what it cost all the same, US dollars
     */
    record NotNow(String why, BigDecimal costUsd) implements Rewritten {}
  }
}
