package dev.rapport.ledger;

import dev.rapport.moderation.quality.ReviewerMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Counts people's decisions on answers and looks in PostgreSQL. */
@ApplicationScoped
class PostgresReviewerMeter implements ReviewerMeter {

  private static final String DECIDED =
      """
      SELECT decided_by, count(*) FILTER (WHERE verdict = 'APPROVED') AS as_is, count(*) AS n
      FROM reply
      WHERE decided_by IS NOT NULL AND decided_by <> 'rule'
        AND decided_at >= :from AND decided_at < :until
      GROUP BY 1
      """;

  private static final String LOOKS =
      """
      SELECT by_whom, verdict = 'APPROVED' AS as_is, first_by,
             coalesce(first_verdict, right_verdict) = 'APPROVED' AS other, ended_at,
             greatest(extract(epoch FROM ended_at - shown_at), 0)::bigint AS seconds
      FROM measured_look WHERE verdict IS NOT NULL AND ended_at >= :from
      """;

  private final Jdbi jdbi;

  PostgresReviewerMeter(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Decided> decided(Instant from, Instant until) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DECIDED)
                .bind("from", from)
                .bind("until", until)
                .map(
                    (rs, ctx) ->
                        new Decided(rs.getString("decided_by"), rs.getInt("as_is"), rs.getInt("n")))
                .list());
  }

  @Override
  public List<DecidedLook> looks(Instant from) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LOOKS)
                .bind("from", from)
                .map(
                    (rs, ctx) ->
                        new DecidedLook(
                            rs.getString("by_whom"),
                            rs.getBoolean("as_is"),
                            new Other(
                                Optional.ofNullable(rs.getString("first_by")),
                                rs.getBoolean("other")),
                            rs.getTimestamp("ended_at").toInstant(),
                            rs.getLong("seconds")))
                .list());
  }
}
