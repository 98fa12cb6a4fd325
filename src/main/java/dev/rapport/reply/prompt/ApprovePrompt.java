package dev.rapport.reply.prompt;

import dev.rapport.reply.prompt.PromptVersion.State;
import dev.rapport.reply.prompt.Ruling.Done;
import dev.rapport.reply.prompt.Ruling.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Makes a proposal live by the word of somebody else than who proposed it. The probes and the
 * banned phrases are asked once more: either may have changed since.
 */
@ApplicationScoped
class ApprovePrompt {

  private final PromptRecord record;
  private final JudgePrompt judge;
  private final PromptShelf shelf;

  ApprovePrompt(PromptRecord record, JudgePrompt judge, PromptShelf shelf) {
    this.record = record;
    this.judge = judge;
    this.shelf = shelf;
  }

  /**
   * @param hash the beginning of the text's hash, which must be that of one proposal only
   * @param by a person's name
   */
  Ruling approve(PromptName name, String hash, String by) {
    if (!hash.matches("[0-9a-f]{8,64}")) {
      return new Refused("a hash begins with 8 of its digits or more");
    }
    List<PromptVersion> meant =
        record.current().stream()
            .filter(version -> version.is(State.PROPOSED) && version.text().name().equals(name))
            .filter(version -> version.text().hash().startsWith(hash))
            .toList();
    return meant.size() == 1
        ? approve(meant.getFirst(), by)
        : new Refused(
            "%s proposals of %s begin with %s"
                .formatted(meant.isEmpty() ? "no" : "several", name, hash));
  }

  private Ruling approve(PromptVersion proposed, String by) {
    PromptText text = proposed.text();
    if (FoldedText.of(by).equals(FoldedText.of(proposed.proposedBy()))) {
      return new Refused(
          "%s was proposed by %s, and somebody else must approve it"
              .formatted(text.fullVersion(), proposed.proposedBy()));
    }
    Optional<String> objection = judge.objection(text, proposed.override());
    if (objection.isPresent()) {
      return new Refused(objection.get());
    }
    if (!record.approve(proposed, by)) {
      return new Refused(text.fullVersion() + " waits no more");
    }
    shelf.look();
    return new Done(record.now(proposed));
  }
}
