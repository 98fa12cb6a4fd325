package dev.rapport.reply;

import dev.rapport.post.Post;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** How often one mention's draft was written, and whether it may be written once more. */
final class Tries {

  /** A seed's low byte counts the tries, as {@link Assignment#seed()} promises. */
  private static final int FOR_EACH_MENTION = 256;

  private final long firstSeed;
  private final ReplyConfig config;
  private final Set<String> texts = new HashSet<>();
  private int written;
  private int failures;
  private int unsuited;
  private boolean varied;
  private BigDecimal spent;

  /**
   * @param spent US dollars that were spent before anything was written
   */
  Tries(Post mention, ReplyConfig config, BigDecimal spent) {
    this.firstSeed = (long) mention.root().hashCode() * FOR_EACH_MENTION;
    this.config = config;
    this.spent = spent;
  }

  /** The same mention gets the same words again after a crash, and others on every new try. */
  long nextSeed() {
    return firstSeed + written++;
  }

  /** The draft with what all tries cost together, this one included. */
  Draft billed(Draft draft) {
    spent = spent.add(draft.origin().costUsd());
    return draft.costing(spent);
  }

  /**
   * One that does not suit the asker, or states wrong facts, is thought over once; others more
   * often.
   */
  boolean mayFailAgain(Draft failed) {
    unsuited += isWrong(failed) ? 1 : 0;
    return ++failures < config.attempts() && unsuited < 2;
  }

  private static boolean isWrong(Draft failed) {
    return failed.objects(JudgeAnswer.ALIGNMENT) || failed.objects(JudgeAnswer.GROUNDING);
  }

  /**
   * Whether other words may be asked for than those that the asker was nearly told last time: once.
   */
  boolean mayVary() {
    boolean first = !varied;
    varied = true;
    return first;
  }

  /** Whether other words may be asked for; from a writer that only says the same again, no more. */
  boolean mayReword(String text) {
    return texts.add(text) && texts.size() < config.wordings();
  }
}
