package dev.rapport.ledger;

import dev.rapport.moderation.RuleCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What the rules found, counted in PostgreSQL. */
@ApplicationScoped
class PostgresRuleCounts implements RuleCounts {

  private static final String SQL =
      """
      SELECT f ->> 'rule' AS rule, f ->> 'version' AS version, f ->> 'mode' AS mode,
             count(DISTINCT (r.platform, r.root_id)) AS drafts
      FROM reply r, jsonb_array_elements(r.rules) f
      WHERE r.drafted_at >= :from AND r.rules IS NOT NULL
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      """;

  private final Jdbi jdbi;

  PostgresRuleCounts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Count> since(Instant from) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL)
                .bind("from", from)
                .map(
                    (rs, ctx) ->
                        new Count(
                            rs.getString("rule"),
                            rs.getString("version"),
                            rs.getString("mode"),
                            rs.getLong("drafts")))
                .list());
  }
}
