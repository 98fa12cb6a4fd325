package dev.rapport.ledger;

import dev.rapport.moderation.access.AccessConfig;
import dev.rapport.moderation.access.Session;
import dev.rapport.moderation.access.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Sessions in PostgreSQL. */
@ApplicationScoped
class PostgresSessions implements Sessions {

  /** A page that refreshes itself every two seconds is not written down every time. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private static final String IS_ON = "s.seen_at > :idle AND s.started_at > :absolute";

  private static final String USE =
      """
      WITH noted AS (
        UPDATE login_session s SET seen_at = :now
        WHERE s.hash = :hash AND s.seen_at < :stale AND
      """
          + IS_ON
          + """
            )
            SELECT s.* FROM login_session s JOIN account a ON lower(a.name) = lower(s.name)
            WHERE s.hash = :hash AND NOT a.disabled AND
            """
          + IS_ON;

  private final Jdbi jdbi;
  private final AccessConfig config;
  private final Clock clock;

  PostgresSessions(Jdbi jdbi, AccessConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public void open(String hash, String name, String agent, Instant confirmedAt) {
    Instant now = clock.instant();
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                INSERT INTO login_session (hash, name, started_at, seen_at, confirmed_at, agent)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                hash,
                name,
                now,
                now,
                confirmedAt,
                agent));
  }

  @Override
  public Optional<Session> use(String hash) {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            limited(handle.createQuery(USE), now)
                .bind("hash", hash)
                .bind("now", now)
                .bind("stale", now.minus(NOTED_EVERY))
                .map((rs, ctx) -> session(rs))
                .findOne());
  }

  @Override
  public void confirm(String hash) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE login_session SET confirmed_at = ? WHERE hash = ?", clock.instant(), hash));
  }

  @Override
  public void end(String hash) {
    jdbi.useHandle(handle -> handle.execute("DELETE FROM login_session WHERE hash = ?", hash));
  }

  @Override
  public void end(String name, long id) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "DELETE FROM login_session WHERE lower(name) = lower(?) AND id = ?", name, id));
  }

  @Override
  public void endOthers(String name, String hash) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "DELETE FROM login_session WHERE lower(name) = lower(?) AND hash <> ?",
                name,
                hash));
  }

  @Override
  public List<Session> of(String name) {
    return jdbi.withHandle(
        handle ->
            limited(
                    handle.createQuery(
                        "SELECT s.* FROM login_session s WHERE lower(s.name) = lower(:name) AND "
                            + IS_ON
                            + " ORDER BY s.seen_at DESC"),
                    clock.instant())
                .bind("name", name)
                .map((rs, ctx) -> session(rs))
                .list());
  }

  @Override
  public void forget() {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("DELETE FROM login_session s WHERE NOT (" + IS_ON + ")")
                .bind("idle", clock.instant().minus(config.idle()))
                .bind("absolute", clock.instant().minus(config.absolute()))
                .execute());
  }

  private Query limited(Query query, Instant now) {
    return query
        .bind("idle", now.minus(config.idle()))
        .bind("absolute", now.minus(config.absolute()));
  }

  private static Session session(ResultSet rs) throws SQLException {
    return new Session(
        rs.getLong("id"),
        rs.getString("name"),
        rs.getTimestamp("started_at").toInstant(),
        rs.getTimestamp("seen_at").toInstant(),
        rs.getTimestamp("confirmed_at").toInstant(),
        rs.getString("agent"));
  }
}
