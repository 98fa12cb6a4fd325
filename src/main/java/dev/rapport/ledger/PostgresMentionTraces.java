package dev.rapport.ledger;

import dev.rapport.moderation.MentionTrace;
import dev.rapport.moderation.MentionTraces;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Traces read from PostgreSQL. */
@ApplicationScoped
class PostgresMentionTraces implements MentionTraces {

  private static final String SELECT =
      """
      SELECT m.platform, m.root_id, m.post, m.versions, m.received_at, m.purged_at,
             m.purged_why, s.state, s.reason, s.due_at,
             r.text, r.text_sha256, r.draft, r.tier, r.decided_by, r.reply_id, r.published_at,
             (SELECT json_object_agg(kind, usd)
              FROM (SELECT kind, sum(usd) AS usd FROM cost c
                    WHERE c.platform = m.platform AND c.root_id = m.root_id GROUP BY kind) sums
             ) AS costs,
             %s AS history
      FROM mention m
      JOIN mention_state s USING (platform, root_id)
      LEFT JOIN reply r USING (platform, root_id)
      """;

  private static final String HISTORY =
      """
      (SELECT json_agg(json_build_object('state', t.state, 'reason', t.reason, 'at', t.at)
                       ORDER BY t.id)
       FROM transition t WHERE t.platform = m.platform AND t.root_id = m.root_id)
      """;

  private static final String WHOLE = SELECT.formatted(HISTORY);
  private static final String WITHOUT_HISTORY = SELECT.formatted("'[]'");

  private final Jdbi jdbi;
  private final TraceRow rows;

  PostgresMentionTraces(Jdbi jdbi, TraceRow rows) {
    this.jdbi = jdbi;
    this.rows = rows;
  }

  @Override
  public Optional<MentionTrace> find(PostRef mention) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    WHOLE
                        + """
                          WHERE m.platform = :platform
                            AND (m.root_id = :id
                              OR (cardinality(m.versions) > 1 AND m.versions @> ARRAY[CAST(:id AS text)]))
                          """)
                .bind("platform", mention.platform())
                .bind("id", mention.id())
                .map((rs, ctx) -> rows.trace(rs))
                .findOne());
  }

  @Override
  public List<MentionTrace> list(Filter filter) {
    TraceFilter which = TraceFilter.of(filter);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WITHOUT_HISTORY + which.sql())
                .bindMap(which.values())
                .map((rs, ctx) -> rows.trace(rs))
                .list());
  }

  @Override
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("SELECT state, count(*) AS n FROM mention_state GROUP BY state")
                .map((rs, ctx) -> Map.entry(rs.getString("state"), rs.getInt("n")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue())));
    return counts;
  }
}
