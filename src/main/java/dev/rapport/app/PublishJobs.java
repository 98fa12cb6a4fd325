package dev.rapport.app;

import dev.rapport.ledger.AuditSealer;
import dev.rapport.mention.Duty;
import dev.rapport.mention.TakeTurns;
import dev.rapport.publish.PublishReply;
import dev.rapport.publish.ReconcileReplies;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes up approved replies that wait, and settles those whose fate is unknown, in turn with other
 * instances. It also has everything that was done chained, which is nobody's turn: an instance that
 * may not post now seals as well.
 */
@ApplicationScoped
class PublishJobs implements RoleJobs {

  private final TakeTurns turns;
  private final PublishReply publish;
  private final ReconcileReplies reconcile;
  private final AuditSealer audit;

  PublishJobs(
      TakeTurns turns, PublishReply publish, ReconcileReplies reconcile, AuditSealer audit) {
    this.turns = turns;
    this.publish = publish;
    this.reconcile = reconcile;
    this.audit = audit;
  }

  @Override
  public Role role() {
    return Role.PUBLISH;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.now("the turn at publish", () -> turns.take(Duty.PUBLISH));
    rounds.often("unpublished replies", turns.only(Duty.PUBLISH, publish::catchUp));
    rounds.often("unknown replies", turns.only(Duty.PUBLISH, reconcile::reconcile));
    rounds.often("unsealed acts", audit::seal);
    rounds.seldom("expired replies", turns.only(Duty.PUBLISH, publish::expire));
  }

  /** Posts under way still end here; whoever is next begins no other for them. */
  @Override
  public void stop() {
    turns.giveBack(Duty.PUBLISH);
  }
}
