package dev.rapport.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Takes up, at the start, what this instance was holding when it last died. */
@ApplicationScoped
public class TakeUp {

  private static final Logger LOG = Logger.getLogger(TakeUp.class);

  private final StateRows rows;
  private final PostgresDutyRoster roster;
  private final Owner owner;

  TakeUp(StateRows rows, PostgresDutyRoster roster, Owner owner) {
    this.rows = rows;
    this.roster = roster;
    this.owner = owner;
  }

  /** Makes it due at once, and ends the turns it had. Idempotent. */
  public void leftBehind() {
    roster.leftBehind();
    int left = rows.release(owner.everyLife(), owner.id());
    if (left > 0) {
      LOG.infof("taking up %d mentions from before the last stop", left);
    }
  }
}
