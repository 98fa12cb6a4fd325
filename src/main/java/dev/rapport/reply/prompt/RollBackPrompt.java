package dev.rapport.reply.prompt;

import dev.rapport.reply.prompt.PromptVersion.State;
import dev.rapport.reply.prompt.Ruling.Done;
import dev.rapport.reply.prompt.Ruling.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes what was live before live again. It was approved then, and needs nobody's approval now. */
@ApplicationScoped
class RollBackPrompt {

  /** Versions that are looked through. */
  private static final int LOOKED_AT = 200;

  private final PromptRecord record;
  private final JudgePrompt judge;
  private final PromptShelf shelf;

  RollBackPrompt(PromptRecord record, JudgePrompt judge, PromptShelf shelf) {
    this.record = record;
    this.judge = judge;
    this.shelf = shelf;
  }

  /**
   * @param by a person's name
   * @param override why a banned phrase may come back; empty when none may
   */
  Ruling rollBack(PromptName name, String by, String override) {
    List<PromptVersion> history = record.history(name, LOOKED_AT);
    Optional<PromptVersion> live = history.stream().filter(it -> it.is(State.LIVE)).findFirst();
    Optional<PromptVersion> earlier =
        history.stream()
            .filter(version -> version.is(State.RETIRED))
            .max(Comparator.comparing(PromptVersion::liveAt));
    return live.isPresent() && earlier.isPresent()
        ? rollBack(live.get(), earlier.get(), by, override)
        : new Refused("there is no earlier version of " + name);
  }

  private Ruling rollBack(PromptVersion live, PromptVersion earlier, String by, String override) {
    Optional<String> banned = judge.banned(earlier.text(), override);
    if (banned.isPresent()) {
      return new Refused(banned.get());
    }
    if (!record.rollBack(live, earlier, by, override)) {
      return new Refused(live.text().fullVersion() + " is live no more");
    }
    shelf.look();
    return new Done(record.now(earlier));
  }
}
