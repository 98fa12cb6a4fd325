package dev.rapport.ledger;

import dev.rapport.moderation.breaker.Breaker;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The breaker in PostgreSQL: every screening asks this table in its own statement. */
@ApplicationScoped
class PostgresBreaker implements Breaker {

  /** A condition: nothing is held by the breaker now. */
  static final String OFF = "NOT EXISTS (SELECT 1 FROM breaker WHERE until IS NULL)";

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresBreaker(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public Period read() {
    return periods(1).stream().findFirst().orElse(Period.NEVER);
  }

  @Override
  public List<Period> periods(int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM breaker ORDER BY until IS NULL DESC, id DESC LIMIT :max")
                .bind("max", max)
                .map((rs, ctx) -> period(rs))
                .list());
  }

  @Override
  public boolean trip(String by, String why) {
    return change(
        """
        INSERT INTO breaker (since, tripped_by, why, alarmed_at) VALUES (:now, :by, :why, :now)
        ON CONFLICT DO NOTHING
        """,
        by,
        why);
  }

  @Override
  public void stillAlarmed() {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("UPDATE breaker SET alarmed_at = :now WHERE until IS NULL")
                .bind("now", clock.instant())
                .execute());
  }

  @Override
  public boolean release(String by, String why) {
    return change(
        """
        UPDATE breaker SET until = :now, released_by = :by, released_why = :why
        WHERE until IS NULL
        """,
        by,
        why);
  }

  private boolean change(String sql, String by, String why) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(sql)
                    .bind("now", clock.instant())
                    .bind("by", by)
                    .bind("why", why)
                    .execute())
        == 1;
  }

  private static Period period(ResultSet rs) throws SQLException {
    return new Period(
        rs.getTimestamp("until") == null,
        rs.getString("tripped_by"),
        rs.getString("why"),
        instant(rs, "since"),
        instant(rs, "alarmed_at"),
        instant(rs, "until"),
        Optional.ofNullable(rs.getString("released_by")).orElse(""),
        Optional.ofNullable(rs.getString("released_why")).orElse(""));
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    Timestamp at = rs.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
