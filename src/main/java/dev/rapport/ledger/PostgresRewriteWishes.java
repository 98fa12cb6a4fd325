package dev.rapport.ledger;

import dev.rapport.moderation.desk.RewriteWishes;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What reviewers want written anew, in PostgreSQL. */
@ApplicationScoped
class PostgresRewriteWishes implements RewriteWishes {

  private static final String PUT =
      """
      INSERT INTO review_wish (platform, root_id, by_whom, instruction, asked_at)
      VALUES (:platform, :root, :by, :instruction, :now)
      ON CONFLICT (platform, root_id) DO UPDATE
      SET by_whom = :by, instruction = :instruction, asked_at = :now, taken_at = NULL,
          done = NULL, why = NULL
      RETURNING id
      """;

  private static final String TAKE =
      """
      UPDATE review_wish w SET taken_at = :now
      FROM (SELECT id FROM review_wish
            WHERE done IS NULL AND (taken_at IS NULL OR taken_at < :stale)
            ORDER BY id LIMIT :max FOR UPDATE SKIP LOCKED) AS free
      WHERE w.id = free.id
      RETURNING w.*
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresRewriteWishes(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public long put(PostRef item, String by, String instruction) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PUT)
                .bind("platform", item.platform())
                .bind("root", item.id())
                .bind("by", by)
                .bind("instruction", instruction)
                .bind("now", clock.instant())
                .mapTo(Long.class)
                .one());
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
                .map((rs, ctx) -> wish(rs))
                .list());
  }

  @Override
  public void settle(long id, Outcome outcome) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE review_wish SET done = ?, why = ? WHERE id = ?",
                outcome.done(),
                outcome.why(),
                id));
  }

  @Override
  public Optional<Outcome> outcome(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT done, why FROM review_wish WHERE id = :id AND done IS NOT NULL")
                .bind("id", id)
                .map((rs, ctx) -> new Outcome(rs.getBoolean("done"), rs.getString("why")))
                .findOne());
  }

  @Override
  public void forget(Duration age) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "DELETE FROM review_wish WHERE asked_at < ?", clock.instant().minus(age)));
  }

  private static Wish wish(ResultSet rs) throws SQLException {
    return new Wish(
        rs.getLong("id"),
        new PostRef(rs.getString("platform"), rs.getString("root_id")),
        rs.getString("by_whom"),
        rs.getString("instruction"));
  }
}
