package dev.rapport.reply.prompt;

import dev.rapport.reply.prompt.PromptRecord.Proposal;
import dev.rapport.reply.prompt.PromptVersion.State;
import dev.rapport.reply.prompt.Ruling.Done;
import dev.rapport.reply.prompt.Ruling.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Takes a text that somebody wants to become live, if nothing speaks against it. */
@ApplicationScoped
class ProposePrompt {

  private final PromptRecord record;
  private final JudgePrompt judge;

  ProposePrompt(PromptRecord record, JudgePrompt judge) {
    this.record = record;
    this.judge = judge;
  }

  /**
   * @param by a person's name
   * @param override why it may hold a banned phrase; empty when it does not
   */
  Ruling propose(PromptText text, String by, String override) {
    if (isCurrent(text, State.LIVE)) {
      return new Refused(text.fullVersion() + " is live already");
    }
    Optional<String> objection = judge.objection(text, override);
    if (objection.isPresent()) {
      return new Refused(objection.get());
    }
    return record.propose(new Proposal(text, by, judge.passed(), override))
        ? new Done(find(text, State.PROPOSED).orElseThrow())
        : new Refused(text.fullVersion() + " is proposed already and waits for an approval");
  }

  private boolean isCurrent(PromptText text, State state) {
    return find(text, state).isPresent();
  }

  private Optional<PromptVersion> find(PromptText text, State state) {
    return record.current().stream()
        .filter(version -> version.is(state) && version.text().equals(text))
        .findFirst();
  }
}
