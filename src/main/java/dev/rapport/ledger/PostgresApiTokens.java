package dev.rapport.ledger;

import dev.rapport.moderation.access.AccessRole;
import dev.rapport.moderation.access.ApiToken;
import dev.rapport.moderation.access.ApiTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Programs' tokens in PostgreSQL. */
@ApplicationScoped
class PostgresApiTokens implements ApiTokens {

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  /** What its owner may no more, it may no more. */
  private static final String USE =
      """
      WITH noted AS (
        UPDATE api_token SET used_at = :now
        WHERE hash = :hash AND coalesce(used_at, created_at) < :stale)
      SELECT t.id, a.name, t.label, t.created_at, t.expires_at, t.used_at,
             ARRAY (SELECT unnest(t.roles) INTERSECT SELECT unnest(a.roles)) AS roles
      FROM api_token t JOIN account a ON lower(a.name) = lower(t.name)
      WHERE t.hash = :hash AND t.expires_at > :now AND NOT a.disabled
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresApiTokens(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public void add(
      String hash, String name, String label, Set<AccessRole> roles, Instant expiresAt) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                INSERT INTO api_token (hash, name, label, roles, created_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                hash,
                name,
                label,
                PostgresAccounts.names(roles),
                clock.instant(),
                expiresAt));
  }

  @Override
  public Optional<ApiToken> use(String hash) {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(USE)
                .bind("hash", hash)
                .bind("now", now)
                .bind("stale", now.minus(NOTED_EVERY))
                .map((rs, ctx) -> token(rs))
                .findOne());
  }

  @Override
  public List<ApiToken> of(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM api_token WHERE lower(name) = lower(:name) ORDER BY id DESC")
                .bind("name", name)
                .map((rs, ctx) -> token(rs))
                .list());
  }

  @Override
  public void end(String name, long id) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "DELETE FROM api_token WHERE lower(name) = lower(?) AND id = ?", name, id));
  }

  private static ApiToken token(ResultSet rs) throws SQLException {
    Timestamp used = rs.getTimestamp("used_at");
    return new ApiToken(
        rs.getLong("id"),
        rs.getString("name"),
        rs.getString("label"),
        PostgresAccounts.roles(rs),
        rs.getTimestamp("created_at").toInstant(),
        rs.getTimestamp("expires_at").toInstant(),
        used == null ? null : used.toInstant());
  }
}
