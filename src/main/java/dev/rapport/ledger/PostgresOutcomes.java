package dev.rapport.ledger;

import dev.rapport.feedback.reward.Outcome;
import dev.rapport.feedback.reward.Outcome.Judged;
import dev.rapport.feedback.reward.Outcome.Left;
import dev.rapport.feedback.reward.Outcome.Said;
import dev.rapport.feedback.reward.Outcome.Seen;
import dev.rapport.feedback.reward.Outcomes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What became of answers, in PostgreSQL. */
@ApplicationScoped
class PostgresOutcomes implements Outcomes {

  /** How the asker sounded is gone with their words. */
  private static final String MOOD =
      """
      CASE WHEN m.purged_at IS NOT NULL THEN 'unknown'
           WHEN greatest((r.draft #>> '{reading,offensive}')::float,
                         (r.draft #>> '{reading,hate}')::float) >= 0.5 THEN 'hostile'
           WHEN (r.draft #>> '{reading,irony}')::float >= 0.5 THEN 'ironic'
           ELSE coalesce(r.draft #>> '{reading,sentiment,label}', 'unknown') END
      """;

  private static final String BETWEEN =
      """
      WITH ended AS (
        SELECT r.*, coalesce(r.published_at, r.decided_at) AS ended_at FROM reply r
        WHERE r.published_at BETWEEN :since AND :until
           OR r.reply_id IS NULL AND r.verdict = 'REJECTED' AND r.decided_at > :since
        ORDER BY ended_at DESC LIMIT :max)
      SELECT r.stance, %s AS mood, r.ended_at, f.* FROM ended r
      JOIN mention m USING (platform, root_id)
      CROSS JOIN LATERAL (
        SELECT
          coalesce(bool_or((more #>> '{mood,gratitude}')::float >= 0.5
                           AND (more #>> '{mood,hostility}')::float < 0.5), false) AS thanks,
          coalesce(bool_or((more #>> '{mood,sentiment}')::float >= 0.4
                           AND (more #>> '{mood,irony}')::float < 0.5), false) AS pleased,
          coalesce(bool_or((more #>> '{mood,hostility}')::float >= 0.5), false) AS hostile,
          coalesce(bool_or(kind = 'opted-out'), false) AS opted_out,
          coalesce(bool_or(kind = 'parent-deleted'), false) AS deleted,
          coalesce(bool_or(kind = 'edited'), false) AS edited,
          coalesce(bool_or(kind = 'rejected'), false) AS rejected,
          coalesce(bool_or(kind = 'retracted'), false) AS retracted,
          coalesce(bool_or(kind = 'corrected'), false) AS corrected,
          coalesce(sum(change) FILTER (WHERE kind = 'like'), 0) AS likes,
          coalesce(max((more #>> '{measured,counts,view}')::int), 0) AS views
        FROM feedback f WHERE f.platform = r.platform AND f.root_id = r.root_id) f
      ORDER BY r.ended_at DESC
      """
          .formatted(MOOD);

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
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BETWEEN)
                .bind("since", since)
                .bind("until", until)
                .bind("max", max)
                .map((rs, ctx) -> outcome(rs))
                .list());
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

  private static Outcome outcome(ResultSet rs) throws SQLException {
    return new Outcome(
        rs.getString("stance"),
        rs.getString("mood"),
        rs.getTimestamp("ended_at").toInstant(),
        new Said(rs.getBoolean("thanks"), rs.getBoolean("pleased"), rs.getBoolean("hostile")),
        new Left(rs.getBoolean("opted_out"), rs.getBoolean("deleted")),
        new Judged(
            rs.getBoolean("edited"),
            rs.getBoolean("rejected"),
            rs.getBoolean("retracted"),
            rs.getBoolean("corrected")),
        new Seen(rs.getInt("likes"), rs.getInt("views")));
  }
}
