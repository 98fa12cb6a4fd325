package dev.rapport.ledger;

import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.autonomy.AutonomyFormula;
import dev.rapport.moderation.autonomy.Cell;
import dev.rapport.moderation.autonomy.Judgements;
import dev.rapport.moderation.autonomy.Subject;
import dev.rapport.moderation.autonomy.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Judgements in PostgreSQL, written by the steps that decide and retract: see {@link Judging}. */
@ApplicationScoped
class PostgresJudgements implements Judgements {

  private static final String LATEST =
      """
      SELECT count(*) FILTER (WHERE good) AS good, count(*) FILTER (WHERE NOT good) AS bad
      FROM (SELECT j.good FROM judgement j WHERE j.tier = %s AND j.subject = %s
            ORDER BY j.at DESC LIMIT :window) newest
      """;

  static final String OF_ONE = LATEST.formatted(":tier", ":subject");

  private static final String ALL =
      """
      WITH lately AS (
        SELECT r.tier, r.subject,
               count(*) FILTER (WHERE r.decided_by = 'rule') AS alone,
               count(*) FILTER (WHERE r.decided_by <> 'rule') AS reviewed
        FROM mention m JOIN reply r USING (platform, root_id)
        WHERE m.received_at >= :from AND r.subject IS NOT NULL
        GROUP BY 1, 2),
      cell AS (SELECT tier, subject FROM lately UNION SELECT tier, subject FROM judgement)
      SELECT cell.tier, cell.subject, latest.good, latest.bad,
             coalesce(lately.alone, 0) AS alone, coalesce(lately.reviewed, 0) AS reviewed
      FROM cell
      CROSS JOIN LATERAL (
      """
          + LATEST.formatted("cell.tier", "cell.subject")
          + """
            ) latest
            LEFT JOIN lately USING (tier, subject)
            """;

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresJudgements(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public Tally of(Cell cell) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OF_ONE)
                .bind("tier", cell.tier().name())
                .bind("subject", cell.subject().word())
                .bind("window", AutonomyFormula.WINDOW)
                .map((rs, ctx) -> tally(rs))
                .one());
  }

  @Override
  public List<Counted> all(Duration lately) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ALL)
                .bind("from", clock.instant().minus(lately))
                .bind("window", AutonomyFormula.WINDOW)
                .map((rs, ctx) -> counted(rs))
                .list());
  }

  private static Tally tally(ResultSet rs) throws SQLException {
    return new Tally(rs.getInt("good"), rs.getInt("bad"));
  }

  private static Counted counted(ResultSet rs) throws SQLException {
    Subject subject = new Subject(rs.getString("subject"));
    return new Counted(
        new Cell(subject, RiskTier.valueOf(rs.getString("tier"))),
        tally(rs),
        rs.getInt("alone"),
        rs.getInt("reviewed"));
  }
}
