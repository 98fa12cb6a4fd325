package dev.rapport.ledger;

import dev.rapport.feedback.learning.FairShare.Owner;
import dev.rapport.feedback.learning.LearningRecord.Drew;
import dev.rapport.feedback.reward.Outcome;
import dev.rapport.feedback.reward.Outcome.Judged;
import dev.rapport.feedback.reward.Outcome.Left;
import dev.rapport.feedback.reward.Outcome.Said;
import dev.rapport.feedback.reward.Outcome.Seen;
import dev.rapport.reply.Stance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** What became of answers: everything that was told of each, put together. */
final class OutcomeRows {

  /** How the asker sounded is gone with their words. */
  private static final String MOOD =
      """
      CASE WHEN m.purged_at IS NOT NULL THEN 'unknown'
           WHEN greatest((r.draft #>> '{reading,offensive}')::float,
                         (r.draft #>> '{reading,hate}')::float) >= 0.5 THEN 'hostile'
           WHEN (r.draft #>> '{reading,irony}')::float >= 0.5 THEN 'ironic'
           ELSE coalesce(r.draft #>> '{reading,sentiment,label}', 'unknown') END
      """;

  /** More likes than 20 between two looks are a crowd's, and count as none. */
  private static final String BETWEEN =
      """
      WITH ended AS (
        SELECT r.*, coalesce(r.published_at, r.decided_at) AS ended_at FROM reply r
        WHERE (r.published_at BETWEEN :since AND :until
            OR r.reply_id IS NULL AND r.verdict = 'REJECTED' AND r.decided_at > :since)%s
        ORDER BY ended_at DESC LIMIT :max)
      SELECT r.stance, %s AS mood, r.ended_at, m.author_id, m.conversation_id,
             r.draft #>> '{stance,why}' AS situation,
             (r.draft #>> '{stance,propensity}')::float AS propensity, f.* FROM ended r
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
          coalesce(sum(change) FILTER (WHERE kind = 'like' AND abs(change) <= 20), 0) AS likes,
          coalesce(max((more #>> '{measured,counts,view}')::int), 0) AS views
        FROM feedback f WHERE f.platform = r.platform AND f.root_id = r.root_id) f
      ORDER BY r.ended_at DESC
      """;

  /**
   * What happened while the breaker was on is nothing to learn from; in which situation it was is
   * gone with the words.
   */
  private static final String DRAWN =
      """
       AND (r.draft #> '{stance,propensity}') IS NOT NULL AND r.draft #>> '{stance,why}' <> ''
       AND NOT EXISTS (
         SELECT 1 FROM breaker b
         WHERE coalesce(r.published_at, r.decided_at) BETWEEN b.since AND coalesce(b.until, now()))
      """;

  private OutcomeRows() {}

  static List<Outcome> between(Handle handle, Instant since, Instant until, int max) {
    return read(
        handle,
        BETWEEN.formatted("", MOOD),
        new Asked(since, until, max),
        (rs, ctx) -> outcome(rs));
  }

  /** Those whose stance was drawn. */
  static List<Drew> drawn(Handle handle, Instant since, Instant until, int max) {
    return read(
            handle,
            BETWEEN.formatted(DRAWN, MOOD),
            new Asked(since, until, max),
            (rs, ctx) -> drew(rs))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private record Asked(Instant since, Instant until, int max) {}

  private static <T> List<T> read(Handle handle, String sql, Asked asked, RowMapper<T> mapper) {
    return handle
        .createQuery(sql)
        .bind("since", asked.since())
        .bind("until", asked.until())
        .bind("max", asked.max())
        .map(mapper)
        .list();
  }

  /** Empty for a stance that is no more. */
  private static Optional<Drew> drew(ResultSet rs) throws SQLException {
    Outcome outcome = outcome(rs);
    String situation = rs.getString("situation");
    double propensity = rs.getDouble("propensity");
    Owner owner = new Owner(rs.getString("author_id"), rs.getString("conversation_id"));
    return Stance.of(outcome.stance())
        .map(stance -> new Drew(situation, stance, propensity, outcome, owner));
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
