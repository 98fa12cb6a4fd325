package dev.rapport.app;

import dev.rapport.publish.PublishReply;
import dev.rapport.publish.ReconcileReplies;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes up approved replies that wait, and settles those whose fate is unknown. */
@ApplicationScoped
class PublishJobs implements RoleJobs {

  private final PublishReply publish;
  private final ReconcileReplies reconcile;

  PublishJobs(PublishReply publish, ReconcileReplies reconcile) {
    this.publish = publish;
    this.reconcile = reconcile;
  }

  @Override
  public Role role() {
    return Role.PUBLISH;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.often("unpublished replies", publish::catchUp);
    rounds.often("unknown replies", reconcile::reconcile);
    rounds.seldom("expired replies", publish::expire);
  }
}
