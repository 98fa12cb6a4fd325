package dev.rapport.ledger;

import dev.rapport.feedback.rollout.Rollout;
import dev.rapport.feedback.rollout.Shadows;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What the variant answers in the shadow, in PostgreSQL. */
@ApplicationScoped
class PostgresShadows implements Shadows {

  private static final double MILLIS = 1_000;

  private static final String TAKE =
      """
      INSERT INTO rollout_shadow AS s (rollout_id, platform, root_id, taken_at)
      SELECT :id, platform, root_id, :now FROM (
        (SELECT platform, root_id FROM rollout_shadow
         WHERE rollout_id = :id AND settled_at IS NULL AND taken_at < :stale)
        UNION ALL
        (SELECT platform, root_id FROM mention m JOIN reply r USING (platform, root_id)
         WHERE m.received_at >= :since AND m.eligible AND m.purged_at IS NULL
           AND r.edited_by IS NULL AND r.draft #>> '{origin,variant}' IS NULL
           AND NOT EXISTS (SELECT 1 FROM rollout_shadow known
                           WHERE known.rollout_id = :id AND known.platform = m.platform
                             AND known.root_id = m.root_id)
         ORDER BY m.received_at
         LIMIT (SELECT greatest(0, :all - count(*)) FROM rollout_shadow
                WHERE rollout_id = :id AND coalesce(why, '') = ''))) AS due
      LIMIT :max
      ON CONFLICT (rollout_id, platform, root_id) DO UPDATE SET taken_at = :now
      WHERE s.settled_at IS NULL AND s.taken_at < :stale
      RETURNING platform, root_id
      """;

  private static final String WROTE =
      """
      UPDATE rollout_shadow s
      SET settled_at = :now, why = '',
          toxic = draft_is_toxic(d.draft), refused = draft_is_refused(d.draft),
          leaked = draft_is_leaky(d.draft), written = w.written,
          slow = w.written AND :seconds > ro.slow_seconds,
          dear = w.written
            AND coalesce((d.draft #>> '{origin,costUsd}')::numeric > ro.dear_usd, false),
          base_toxic = draft_is_toxic(r.draft), base_refused = draft_is_refused(r.draft),
          base_leaked = draft_is_leaky(r.draft),
          base_slow = w.written AND coalesce(t.seconds > ro.slow_seconds, false),
          base_dear = w.written
            AND coalesce((r.draft #>> '{origin,costUsd}')::numeric > ro.dear_usd, false)
      FROM rollout ro, (SELECT CAST(:draft AS jsonb) AS draft) d, reply r
      CROSS JOIN LATERAL (SELECT NOT draft_is_retold(r.draft) AS written) w
      CROSS JOIN LATERAL (
        SELECT extract(epoch FROM min(at) FILTER (WHERE state IN ('Drafted', 'Held'))
                                - min(at) FILTER (WHERE state = 'Drafting')) AS seconds
        FROM transition t WHERE t.platform = r.platform AND t.root_id = r.root_id) t
      WHERE s.rollout_id = :id AND s.platform = :platform AND s.root_id = :root
        AND ro.id = s.rollout_id AND r.platform = s.platform AND r.root_id = s.root_id
      """;

  private final Jdbi jdbi;
  private final Json json;
  private final Clock clock;

  PostgresShadows(Jdbi jdbi, Json json, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public List<PostRef> take(Rollout rollout, int max, int all, Duration lease) {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("id", rollout.id())
                .bind("since", rollout.startedAt())
                .bind("now", now)
                .bind("stale", now.minus(lease))
                .bind("all", all)
                .bind("max", max)
                .map((rs, ctx) -> new PostRef(rs.getString("platform"), rs.getString("root_id")))
                .list());
  }

  @Override
  public void settle(Rollout rollout, PostRef mention, Draft shadow, Duration took) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(WROTE)
                .bind("id", rollout.id())
                .bind("platform", mention.platform())
                .bind("root", mention.id())
                .bind("draft", json.write(shadow))
                .bind("seconds", took.toMillis() / MILLIS)
                .bind("now", clock.instant())
                .execute());
  }

  @Override
  public void settle(Rollout rollout, PostRef mention, String why) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE rollout_shadow SET settled_at = ?, why = ?"
                    + " WHERE rollout_id = ? AND platform = ? AND root_id = ?",
                clock.instant(),
                why,
                rollout.id(),
                mention.platform(),
                mention.id()));
  }
}
