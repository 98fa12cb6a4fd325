package dev.rapport.ledger;

import dev.rapport.moderation.access.oidc.Round;
import dev.rapport.moderation.access.oidc.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Ways to an identity provider in PostgreSQL, so that another instance can take somebody back. */
@ApplicationScoped
class PostgresRounds implements Rounds {

  /** Strangers begin them: some two megabytes. */
  private static final int MOST = 10_000;

  private final Jdbi jdbi;

  PostgresRounds(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public boolean begin(Round round) {
    return jdbi.withHandle(
        handle -> {
          handle.execute(
              "DELETE FROM login_round WHERE started_at <= ?",
              round.startedAt().minus(Round.LONGEST));
          return handle.execute(
                  """
                  INSERT INTO login_round (state, next, redirect, session, started_at)
                  SELECT ?, ?, ?, CAST(? AS bigint), ?
                  WHERE (SELECT count(*) FROM login_round) < ?
                  """,
                  round.state(),
                  round.next().toString(),
                  round.redirect().toString(),
                  round.session().orElse(null),
                  round.startedAt(),
                  MOST)
              == 1;
        });
  }

  @Override
  public Optional<Round> end(String state) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("DELETE FROM login_round WHERE state = :state RETURNING *")
                .bind("state", state)
                .map((rs, ctx) -> round(rs))
                .findOne());
  }

  private static Round round(ResultSet rs) throws SQLException {
    return new Round(
        rs.getString("state"),
        URI.create(rs.getString("next")),
        URI.create(rs.getString("redirect")),
        Optional.ofNullable(rs.getObject("session", Long.class)),
        rs.getTimestamp("started_at").toInstant());
  }
}
