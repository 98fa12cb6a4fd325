package dev.rapport.ledger;

import dev.rapport.feedback.reward.Outcome;
import dev.rapport.feedback.reward.Outcomes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What became of answers, in PostgreSQL. */
@ApplicationScoped
class PostgresOutcomes implements Outcomes {

  private static final String FUNNEL =
      """
      SELECT count(*) AS received, count(*) FILTER (WHERE m.eligible) AS eligible,
             count(r.root_id) AS answered,
             count(*) FILTER (WHERE r.verdict LIKE 'APPROVED%') AS approved,
             count(r.reply_id) AS published,
             count(*) FILTER (WHERE (w.seen ->> 'view')::int > 0) AS seen,
             count(*) FILTER (WHERE r.reply_id IS NOT NULL AND EXISTS (
               SELECT 1 FROM feedback f
               WHERE f.platform = r.platform AND f.root_id = r.root_id
                 AND f.kind IN ('like', 'repost', 'quote', 'reply', 'follow-up'))) AS reacted
      FROM mention m
      LEFT JOIN reply r USING (platform, root_id)
      LEFT JOIN reaction_watch w ON w.platform = r.platform AND w.reply_id = r.reply_id
      WHERE m.received_at > :since
      """;

  private final Jdbi jdbi;

  PostgresOutcomes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public List<Outcome> between(Instant since, Instant until, int max) {
    return jdbi.withHandle(handle -> OutcomeRows.between(handle, since, until, max));
  }

  @Override
  public int young(Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM reply WHERE published_at > :since")
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
  }

  @Override
  public Funnel funnel(Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FUNNEL)
                .bind("since", since)
                .map(
                    (rs, ctx) ->
                        new Funnel(
                            rs.getInt("received"),
                            rs.getInt("eligible"),
                            rs.getInt("answered"),
                            rs.getInt("approved"),
                            rs.getInt("published"),
                            rs.getInt("seen"),
                            rs.getInt("reacted")))
                .one());
  }
}
