package dev.rapport.evaluation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** One table by plain JDBC, over as many connections as the bot has. Every call is one commit. */
public final class PlainTable {

  private static final int CONNECTIONS = 24;

  private final BlockingQueue<Connection> free = new ArrayBlockingQueue<>(CONNECTIONS);

  private PlainTable() {}

  public static PlainTable open(String jdbcUrl) throws SQLException {
    PlainTable table = new PlainTable();
    for (int i = 0; i < CONNECTIONS; i++) {
      table.free.add(DriverManager.getConnection(jdbcUrl));
    }
    table.with(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(
                "CREATE TABLE IF NOT EXISTS plain_mention"
                    + " (id text PRIMARY KEY, post text, state text, reply text)");
          }
        });
    return table;
  }

  public void insert(List<JsonNode> posts) throws SQLException {
    with(
        connection -> {
          connection.setAutoCommit(false);
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO plain_mention VALUES (?, ?, 'Received') ON CONFLICT DO NOTHING")) {
            for (JsonNode post : posts) {
              insert.setString(1, post.get("id").asText());
              insert.setString(2, post.toString());
              insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
          } finally {
            connection.setAutoCommit(true);
          }
          return true;
        });
  }

  /** False when it is not there. */
  public boolean move(String id, String from, String to) throws SQLException {
    return update("UPDATE plain_mention SET state = ? WHERE id = ? AND state = ?", to, id, from);
  }

  public void draft(String id, String text) throws SQLException {
    update("UPDATE plain_mention SET state = 'Drafted', reply = ? WHERE id = ?", text, id);
  }

  String text(String id) throws SQLException {
    return with(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("SELECT reply FROM plain_mention WHERE id = ?")) {
            select.setString(1, id);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getString(1);
          }
        });
  }

  private boolean update(String sql, String... values) throws SQLException {
    return with(
        connection -> {
          try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
              update.setString(i + 1, values[i]);
            }
            return update.executeUpdate() == 1;
          }
        });
  }

  private <T> T with(Use<T> use) throws SQLException {
    try {
      Connection connection = free.take();
      try {
        return use.of(connection);
      } finally {
        free.add(connection);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    }
  }

  /** What is done on a connection. */
  private interface Use<T> {
    T of(Connection connection) throws SQLException;
  }
}
