package dev.rapport.ledger;

import dev.rapport.post.PostRef;
import dev.rapport.post.UtcDay;
import dev.rapport.reaction.Milestone;
import dev.rapport.reaction.ReactionConfig;
import dev.rapport.reaction.ReactionKind;
import dev.rapport.reaction.ReactionLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Watched replies in PostgreSQL. */
@ApplicationScoped
class PostgresReactionLog implements ReactionLog {

  /**
   * What was looked at today is paid for. Of the rest the day's budget decides, the youngest first,
   * and half of it is kept for what is posted today.
   */
  private static final String DUE =
      """
      WITH spent AS (
        SELECT count(*) AS all_looks, count(*) FILTER (WHERE published_at < :midnight) AS old_looks
        FROM reaction_watch WHERE platform = :platform AND looked_on = :today),
      due AS (
        SELECT *, looked_on IS NOT DISTINCT FROM :today AS paid, published_at < :midnight AS old
        FROM reaction_watch WHERE platform = :platform AND due_at <= :now),
      ranked AS (
        SELECT *, row_number() OVER (PARTITION BY paid ORDER BY published_at DESC) AS nth,
               row_number() OVER (PARTITION BY paid, old ORDER BY published_at DESC) AS nth_of_kind
        FROM due)
      SELECT ranked.* FROM ranked, spent
      WHERE paid
         OR nth <= :daily - all_looks AND (NOT old OR nth_of_kind <= :daily / 2 - old_looks)
      ORDER BY published_at DESC LIMIT :max
      """;

  private final Jdbi jdbi;
  private final Json json;
  private final Outbox outbox;
  private final ReactionConfig config;
  private final Clock clock;

  PostgresReactionLog(Jdbi jdbi, Json json, Outbox outbox, ReactionConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.outbox = outbox;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public void watch(PostRef reply, Instant publishedAt) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO reaction_watch (platform, reply_id, published_at, seen, due_at)
                    VALUES (:platform, :reply, :published, '{}', :due)
                    ON CONFLICT DO NOTHING
                    """)
                .bind("platform", reply.platform())
                .bind("reply", reply.id())
                .bind("published", publishedAt)
                .bind("due", publishedAt.plus(config.interval()))
                .execute());
  }

  @Override
  public List<Watched> due(String platform, Instant now, int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DUE)
                .bind("platform", platform)
                .bind("now", now)
                .bind("today", UtcDay.of(now).date())
                .bind("midnight", UtcDay.of(now).start())
                .bind("daily", config.dailyLooks())
                .bind("max", max)
                .map((rs, ctx) -> watched(rs))
                .list());
  }

  @Override
  public void observed(Watched watched, Look look) {
    outbox.inTransaction(
        handle -> {
          if (!update(handle, watched, look)) {
            return List.of();
          }
          look.milestone().ifPresent(reached -> measured(handle, watched, reached, look));
          return look.changes();
        });
  }

  private void measured(Handle handle, Watched watched, Milestone reached, Look look) {
    handle
        .createUpdate(
            """
            INSERT INTO feedback_due (kind, platform, root_id, measured, at)
            SELECT 'measured', platform, root_id, CAST(:measured AS jsonb), :now FROM reply
            WHERE platform = :platform AND reply_id = :reply
            """)
        .bind("measured", json.write(Map.of("hours", reached.hours(), "counts", look.counts())))
        .bind("now", clock.instant())
        .bind("platform", watched.reply().platform())
        .bind("reply", watched.reply().id())
        .execute();
  }

  private static Map<ReactionKind, Integer> seen(Watched watched, Look look) {
    Map<ReactionKind, Integer> seen = new EnumMap<>(ReactionKind.class);
    seen.putAll(watched.seen());
    seen.putAll(look.counts());
    return seen;
  }

  /** False when another instance looked since. */
  private boolean update(Handle handle, Watched watched, Look look) {
    boolean over = look.next().isAfter(watched.publishedAt().plus(config.watchFor()));
    return handle
            .createUpdate(
                """
                UPDATE reaction_watch
                SET seen = CAST(:seen AS jsonb), look = look + 1, due_at = :due,
                    looked_on = :today, measured = :measured
                WHERE platform = :platform AND reply_id = :reply AND look = :look
                """)
            .bind("seen", json.write(seen(watched, look)))
            .bind("measured", look.milestone().map(Milestone::hours).orElse(watched.measured()))
            .bind("today", UtcDay.of(clock.instant()).date())
            .bind("due", over ? null : look.next())
            .bind("platform", watched.reply().platform())
            .bind("reply", watched.reply().id())
            .bind("look", watched.look())
            .execute()
        == 1;
  }

  @Override
  public void lookSoon(PostRef reply) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE reaction_watch SET due_at = :now, look = look + 1
                    WHERE platform = :platform AND reply_id = :reply AND due_at IS NOT NULL
                    """)
                .bind("now", clock.instant())
                .bind("platform", reply.platform())
                .bind("reply", reply.id())
                .execute());
  }

  @Override
  public void postpone(List<Watched> watched, Instant next) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE reaction_watch SET due_at = :due
                    WHERE platform = :platform AND reply_id = ANY (:replies)
                    """)
                .bind("due", next)
                .bind("platform", watched.getFirst().reply().platform())
                .bindArray(
                    "replies", String.class, watched.stream().map(w -> w.reply().id()).toList())
                .execute());
  }

  private Watched watched(ResultSet rs) throws SQLException {
    return new Watched(
        new PostRef(rs.getString("platform"), rs.getString("reply_id")),
        rs.getTimestamp("published_at").toInstant(),
        json.readMap(rs.getString("seen"), ReactionKind.class, Integer.class),
        rs.getInt("look"),
        rs.getInt("measured"));
  }
}
