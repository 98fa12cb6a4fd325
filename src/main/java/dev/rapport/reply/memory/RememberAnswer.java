package dev.rapport.reply.memory;

import dev.rapport.post.Post;
import dev.rapport.reply.Approach;
import dev.rapport.reply.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Keeps of an answer that was written anew what may be told to others who ask the same. */
@ApplicationScoped
class RememberAnswer {

  private final QuestionReader questions;
  private final AnswerMemory memory;
  private final MemoryConfig config;
  private final CoreOf cores = new CoreOf();

  RememberAnswer(QuestionReader questions, AnswerMemory memory, MemoryConfig config) {
    this.questions = questions;
    this.memory = memory;
    this.config = config;
  }

  /**
   * To be called once an answer is kept or given up; where nothing of it can be told, the next one
   * who asks the same need not wait any longer. Idempotent.
   *
   * @param basis what it rests on
   */
  void remember(Approach asker, Draft draft, Basis basis) {
    if (config.keep().isPositive()) {
      questions.read(asker).ifPresent(key -> remember(key, asker.mention(), draft, basis));
    }
  }

  private void remember(QuestionKey key, Post mention, Draft draft, Basis basis) {
    Optional<RememberedVerdict> verdict =
        cores
            .answer(draft, key.question(), mention.author().handle())
            .filter(core -> draft.passed())
            .map(
                core ->
                    new RememberedVerdict(
                        core,
                        draft.language(),
                        draft.origin().model(),
                        draft.sources(),
                        mention.root()));
    verdict.ifPresentOrElse(
        it -> memory.remember(key, it, draft.sha256(), basis, config.keep()),
        () -> memory.release(key, mention.root()));
  }
}
