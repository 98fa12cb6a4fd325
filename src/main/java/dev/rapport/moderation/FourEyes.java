package dev.rapport.moderation;

import dev.rapport.moderation.ModerationConfig.Eyes;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** From a tier on that the operator sets, whoever writes a text cannot let it out alone. */
@ApplicationScoped
class FourEyes {

  private final Eyes from;

  @Inject
  FourEyes(ModerationConfig config) {
    this(config.fourEyes());
  }

  FourEyes(Eyes from) {
    this.from = from;
  }

  /** Whether this decision makes a text that somebody else has to approve. */
  boolean areNeeded(Decision decision, HeldDraft item) {
    return decision.verdict() == Verdict.APPROVED_EDITED
        && item.tier().filter(from::reaches).isPresent();
  }

  /** Why this person may not approve it; empty when they may. */
  Optional<String> objection(Decision decision, HeldDraft item) {
    boolean own = item.editedBy().filter(decision.by()::equals).isPresent();
    return own && decision.verdict() == Verdict.APPROVED
        ? Optional.of("is your own, so somebody else has to approve it")
        : Optional.empty();
  }
}
