package dev.rapport.reply.memory;

import dev.rapport.reply.grounding.Knowledge;
import java.time.Duration;

/** Makes the memory for tests of other packages. */
public final class TestMemory {

  private TestMemory() {}

  /** As it ships, for the account {@code rapport}. */
  public static Recollection over(
      AnswerMemory memory, ParentTexts parents, CoreTranslator translator, Knowledge knowledge) {
    return over(memory, parents, translator, knowledge, Duration.ofHours(6));
  }

  public static Recollection over(
      AnswerMemory memory,
      ParentTexts parents,
      CoreTranslator translator,
      Knowledge knowledge,
      Duration keep) {
    MemoryConfig config = new Config(keep, Duration.ofSeconds(20));
    QuestionReader questions = new QuestionReader(parents, knowledge, () -> "rapport");
    return new MemoryRecollection(
        new RecallAnswer(questions, memory, new RetellVerdict(memory, translator, config), config),
        new RememberAnswer(questions, memory, config));
  }

  private record Config(Duration keep, Duration patience) implements MemoryConfig {}
}
