package dev.rapport.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** An event that is committed and waits to be told. */
record OutboxRow(long id, String topic, String key, String payload) {

  static OutboxRow map(ResultSet rs, StatementContext context) throws SQLException {
    return new OutboxRow(
        rs.getLong("id"), rs.getString("topic"), rs.getString("key"), rs.getString("payload"));
  }
}
