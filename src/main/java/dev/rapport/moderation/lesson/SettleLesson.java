package dev.rapport.moderation.lesson;

import dev.rapport.post.PostRef;
import dev.rapport.reply.prompt.PromptName;
import dev.rapport.reply.prompt.Ruling;
import dev.rapport.reply.prompt.SuggestRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes a rule of a lesson, or says that it is none. */
@ApplicationScoped
class SettleLesson {

  private final Lessons lessons;
  private final SuggestRule suggest;

  SettleLesson(Lessons lessons, SuggestRule suggest) {
    this.lessons = lessons;
    this.suggest = suggest;
  }

  /**
   * @return one line that says why not; empty when the rule is proposed
   */
  Optional<String> accept(PostRef mention, String by, String rule, boolean always) {
    Optional<Lesson> lesson = lessons.find(mention);
    if (lesson.isEmpty()) {
      return Optional.of("there is nothing to be learnt from it, or no more");
    }
    String persona = PromptName.nameIn(lesson.get().persona()).orElse("");
    return switch (suggest.suggest(persona, rule, always, by)) {
      case Ruling.Refused refused -> Optional.of(refused.why());
      case Ruling.Done done -> {
        lessons.settle(mention, by, rule.strip());
        yield Optional.empty();
      }
    };
  }

  /**
   * @return false when there is nothing to settle
   */
  boolean dismiss(PostRef mention, String by) {
    return lessons.settle(mention, by, "");
  }
}
