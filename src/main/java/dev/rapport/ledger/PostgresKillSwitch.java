package dev.rapport.ledger;

import dev.rapport.publish.KillSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** The kill switch in PostgreSQL: every intent asks this row in its own statement. */
@ApplicationScoped
class PostgresKillSwitch implements KillSwitch {

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresKillSwitch(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public Position read() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT stopped, moved_by, why, since FROM kill_switch")
                .map((rs, ctx) -> position(rs))
                .one());
  }

  @Override
  public Position stop(String by, String why) {
    return move(true, by, why);
  }

  @Override
  public Position release(String by) {
    return move(false, by, "");
  }

  /** A release calls up what has waited, all of it in one statement. */
  private Position move(boolean stopped, String by, String why) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    WITH moved AS (
                      UPDATE kill_switch
                      SET stopped = :stopped, moved_by = :by, why = :why, since = :now
                      WHERE stopped <> :stopped
                      RETURNING stopped)
                    UPDATE mention_state SET due_at = :now
                    WHERE state = 'Approved' AND EXISTS (SELECT 1 FROM moved WHERE NOT stopped)
                    """)
                .bind("stopped", stopped)
                .bind("by", by)
                .bind("why", why)
                .bind("now", clock.instant())
                .execute());
    return read();
  }

  private static Position position(ResultSet rs) throws SQLException {
    Timestamp since = rs.getTimestamp("since");
    return new Position(
        rs.getBoolean("stopped"),
        rs.getString("moved_by"),
        rs.getString("why"),
        since == null ? null : since.toInstant());
  }
}
