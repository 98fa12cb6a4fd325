package dev.rapport.feedback.arena;

import dev.rapport.reply.prompt.PromptName.Kind;
import dev.rapport.reply.prompt.PromptRecord;
import dev.rapport.reply.prompt.PromptVersion.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Asks how another persona would have answered. */
@ApplicationScoped
public class WishRivals {

  /** Each may cost what an answer costs. */
  private static final int MOST = 20;

  private final RivalWishes wishes;
  private final PromptRecord prompts;

  WishRivals(RivalWishes wishes, PromptRecord prompts) {
    this.wishes = wishes;
    this.prompts = prompts;
  }

  /** Those that are live, by name. */
  public List<String> personas() {
    return prompts.current().stream()
        .filter(version -> version.state() == State.LIVE)
        .map(version -> version.text().name())
        .filter(name -> name.kind() == Kind.PERSONA)
        .map(name -> name.name())
        .sorted()
        .toList();
  }

  /**
   * @param count of mentions, 1 to 20: the latest that it did not answer
   * @return of how many it is wished; fewer where there are no more
   * @throws IllegalArgumentException with one line that says what is wrong
   */
  public int wish(String persona, String by, int count) {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("count must be between 1 and " + MOST);
    }
    if (persona == null || !personas().contains(persona)) {
      throw new IllegalArgumentException("persona must be one of " + personas());
    }
    return wishes.put(persona, by, count);
  }
}
