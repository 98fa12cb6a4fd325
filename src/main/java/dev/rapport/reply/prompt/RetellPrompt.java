package dev.rapport.reply.prompt;

import dev.rapport.reply.Approach;
import dev.rapport.reply.Assignment;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Prompt;
import dev.rapport.reply.Stance;
import java.util.List;

/** How a model is asked to say an answer of ours in another language. */
public final class RetellPrompt {

  private static final String MARKER = "{{marker}}";
  private static final String FROM = "{{from}}";
  private static final String TO = "{{to}}";

  private final PromptText prompt;

  private RetellPrompt(PromptText prompt) {
    this.prompt = prompt;
  }

  /**
   * @throws IllegalArgumentException with one line when it lacks a placeholder
   */
  static RetellPrompt of(PromptText prompt) {
    for (String name : List.of(MARKER, FROM, TO)) {
      if (!prompt.text().contains(name)) {
        throw new IllegalArgumentException("lacks " + name);
      }
    }
    return new RetellPrompt(prompt);
  }

  /**
   * One short call in fast mode, in the asker's language; the stance has no meaning in it.
   *
   * @param language of the answer, a BCP 47 primary tag
   */
  public Assignment ask(String answer, String language, Approach asker) {
    return new Assignment(
        asker.mention(),
        asker.reading(),
        Stance.INFORMATIVE,
        asker.language(),
        Mode.FAST,
        fill(answer, language, asker.language()),
        0,
        asker.context().said(),
        asker.limits());
  }

  Prompt fill(String answer, String from, String to) {
    Fence fence = Fence.make();
    String system =
        prompt.text().replace(MARKER, fence.marker()).replace(FROM, from).replace(TO, to);
    return new Prompt(system, fence.around(answer), prompt.version(), List.of(fence.marker()));
  }
}
