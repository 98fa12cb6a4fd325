package dev.rapport.reply.memory;

import dev.rapport.reply.Approach;
import dev.rapport.reply.Draft;
import jakarta.enterprise.context.ApplicationScoped;

/** The memory as the service uses it. */
@ApplicationScoped
class MemoryRecollection implements Recollection {

  private final RecallAnswer recall;
  private final RememberAnswer remember;

  MemoryRecollection(RecallAnswer recall, RememberAnswer remember) {
    this.recall = recall;
    this.remember = remember;
  }

  @Override
  public Recall recall(Approach asker, int attempt, Basis basis) {
    return recall.recall(asker, attempt, basis);
  }

  @Override
  public void remember(Approach asker, Draft draft, Basis basis) {
    remember.remember(asker, draft, basis);
  }
}
