package dev.rapport.ledger;

import dev.rapport.mention.Turn;
import org.jdbi.v3.core.Handle;

/**
 * Refuses what is written under a turn that is over. The row is held until the transaction ends, so
 * a take-over waits for what is being written and comes before whatever is written afterwards.
 */
final class Fence {

  /** One row while the turn is not over. */
  static final String SQL =
      "SELECT epoch FROM turn WHERE duty = :duty AND epoch = :epoch FOR KEY SHARE";

  private Fence() {}

  /**
   * Says whether the turn holds, and keeps it so to the end of the transaction. One that a broken
   * network leaves open is ended by the server after five seconds, lest it hold up the next turn.
   */
  static boolean holds(Handle handle, Turn turn) {
    handle.execute("SET LOCAL idle_in_transaction_session_timeout = '5s'");
    return handle
        .createQuery(SQL)
        .bind("duty", turn.duty().word())
        .bind("epoch", turn.epoch())
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }
}
