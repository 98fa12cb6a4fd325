package dev.rapport.reply.memory;

import dev.rapport.reply.Approach;
import dev.rapport.reply.Draft;

/** What drafting asks of the memory, before and after a writer. */
public interface Recollection {

  /** Remembers nothing. */
  Recollection NONE =
      new Recollection() {
        @Override
        public Recall recall(Approach asker, int attempt, Basis basis) {
          return new Recall.NotOurs();
        }

        @Override
        public void remember(Approach asker, Draft draft, Basis basis) {}
      };

  /**
   * Looks whether the same was asked and answered before. It may cost money, see {@link
   * CoreTranslator}.
   *
   * @param attempt how often this mention was taken up, this time included, from 1
   * @param basis what an answer would rest on now
   */
  Recall recall(Approach asker, int attempt, Basis basis);

  /**
   * To be called once an answer that was written anew is kept, or waits for a person because it may
   * not go out. Idempotent.
   *
   * @param basis what it rests on
   */
  void remember(Approach asker, Draft draft, Basis basis);
}
