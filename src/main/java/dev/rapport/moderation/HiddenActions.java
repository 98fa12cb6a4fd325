package dev.rapport.moderation;

import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.queue.HideableAction;
import dev.rapport.moderation.queue.ReviewQueues;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Decisions that the queue of an item keeps its reviewers from. */
@ApplicationScoped
class HiddenActions {

  private final ReviewQueues queues;
  private final AnswerTemplates templates;

  HiddenActions(ReviewQueues queues, AnswerTemplates templates) {
    this.queues = queues;
    this.templates = templates;
  }

  /** Why this may not be decided on an item; empty when it may. */
  Optional<String> objection(Decision decision, HeldDraft item) {
    return switch (decision.verdict()) {
      case APPROVED -> Optional.empty();
      case APPROVED_EDITED ->
          queues
              .objection(item, HideableAction.EDIT)
              .or(() -> templates.isFrom(decision.text()) ? template(item) : Optional.empty());
      case REJECTED -> queues.objection(item, HideableAction.REJECT);
    };
  }

  private Optional<String> template(HeldDraft item) {
    return queues.objection(item, HideableAction.TEMPLATE);
  }
}
