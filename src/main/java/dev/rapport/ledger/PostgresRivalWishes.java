package dev.rapport.ledger;

import dev.rapport.feedback.arena.RivalWishes;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Which mentions another persona should answer as well, in PostgreSQL. */
@ApplicationScoped
class PostgresRivalWishes implements RivalWishes {

  private static final String PUT =
      """
      INSERT INTO arena_wish (platform, root_id, persona, by_whom, asked_at)
      SELECT m.platform, m.root_id, :persona, :by, :now
      FROM mention m JOIN reply r USING (platform, root_id)
      WHERE m.purged_at IS NULL AND m.eligible AND m.received_at > :since
        AND r.edited_by IS NULL AND r.draft ->> 'text' <> ''
        AND split_part(r.draft -> 'origin' ->> 'persona', '@', 1) <> :persona
        AND NOT EXISTS (SELECT 1 FROM arena_wish w
                        WHERE w.platform = m.platform AND w.root_id = m.root_id
                          AND w.persona = :persona)
      ORDER BY m.received_at DESC
      LIMIT :max
      ON CONFLICT DO NOTHING
      """;

  private static final String TAKE =
      """
      UPDATE arena_wish w SET taken_at = :now
      FROM (SELECT id FROM arena_wish
            WHERE why IS NULL AND (taken_at IS NULL OR taken_at < :stale)
            ORDER BY id LIMIT :max FOR UPDATE SKIP LOCKED) AS free
      WHERE w.id = free.id
      RETURNING w.id, w.platform, w.root_id, w.persona
      """;

  private final Jdbi jdbi;
  private final LedgerConfig config;
  private final Clock clock;

  PostgresRivalWishes(Jdbi jdbi, LedgerConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public int put(String persona, String by, int max) {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(PUT)
                .bind("persona", persona)
                .bind("by", by)
                .bind("now", now)
                .bind("since", now.minus(config.textTtl()))
                .bind("max", max)
                .execute());
  }

  @Override
  public List<Wish> take(int max, Duration lease) {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("now", now)
                .bind("stale", now.minus(lease))
                .bind("max", max)
                .map(
                    (rs, ctx) ->
                        new Wish(
                            rs.getLong("id"),
                            new PostRef(rs.getString("platform"), rs.getString("root_id")),
                            rs.getString("persona")))
                .list());
  }

  @Override
  public void settle(long id, String why) {
    jdbi.useHandle(handle -> handle.execute("UPDATE arena_wish SET why = ? WHERE id = ?", why, id));
  }

  @Override
  public void forget(Duration age) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "DELETE FROM arena_wish WHERE asked_at < ?", clock.instant().minus(age)));
  }
}
