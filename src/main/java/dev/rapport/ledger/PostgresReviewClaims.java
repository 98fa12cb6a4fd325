package dev.rapport.ledger;

import dev.rapport.moderation.ReviewClaims;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Claims on items of the review queue in PostgreSQL. */
@ApplicationScoped
class PostgresReviewClaims implements ReviewClaims {

  /** A condition of a step: nobody but whoever decides is at the item. */
  static final String NOT_OTHERS =
      """
      NOT EXISTS (SELECT 1 FROM review_claim c
                  WHERE c.platform = s.platform AND c.root_id = s.root_id
                    AND c.until > :now AND c.by_whom <> :by)
      """;

  /** Goes with a step that ends the wait. */
  static final String UNCLAIM =
      """
      DELETE FROM review_claim c USING moved
      WHERE c.platform = moved.platform AND c.root_id = moved.root_id
      """;

  /** Goes with a step after which whoever took it should look at something else. */
  static final String NOT_FOR_ME =
      """
      INSERT INTO review_skip (platform, root_id, by_whom, until)
      SELECT platform, root_id, :by, CAST(:now AS timestamptz) + interval '1 day' FROM moved
      ON CONFLICT (platform, root_id, by_whom) DO UPDATE SET until = excluded.until
      """;

  private static final String CLAIM =
      """
      INSERT INTO review_claim (platform, root_id, by_whom, until)
      SELECT platform, root_id, :by, :until FROM mention_state
      WHERE platform = :platform AND root_id = :root AND state = 'Held'
        AND NOT EXISTS (SELECT 1 FROM review_pending p
                        WHERE p.platform = :platform AND p.root_id = :root)
      ON CONFLICT (platform, root_id) DO UPDATE SET by_whom = :by, until = :until
      WHERE review_claim.by_whom = :by OR review_claim.until <= :now OR :takeOver
      """;

  /** Two who ask at once get two items: the row is locked until its claim is written. */
  private static final String NEXT =
      """
      WITH best AS (
        SELECT s.platform, s.root_id FROM mention_state s
        WHERE s.state = 'Held'%s
          AND NOT EXISTS (SELECT 1 FROM review_claim c
                          WHERE c.platform = s.platform AND c.root_id = s.root_id
                            AND c.until > :now AND c.by_whom <> :by)
          AND NOT EXISTS (SELECT 1 FROM review_skip k
                          WHERE k.platform = s.platform AND k.root_id = s.root_id
                            AND k.by_whom = :by AND k.until > :now)
          AND NOT EXISTS (SELECT 1 FROM review_pending p
                          WHERE p.platform = s.platform AND p.root_id = s.root_id)
          %sORDER BY s.%s, s.platform, s.root_id
        LIMIT 1 FOR UPDATE OF s SKIP LOCKED)
      INSERT INTO review_claim (platform, root_id, by_whom, until)
      SELECT platform, root_id, :by, :until FROM best
      ON CONFLICT (platform, root_id) DO UPDATE SET by_whom = :by, until = :until
      WHERE review_claim.by_whom = :by OR review_claim.until <= :now
      RETURNING platform, root_id
      """;

  private static final String NOT_MUTED = "AND NOT " + PostgresCares.IS_MUTED;

  private static final String NEXT_OF_ALL = NEXT.formatted("", "", "rank_at");
  private static final String NEXT_OF_ONE = NEXT.formatted(" AND s.queue = :queue", "", "place_at");

  /** The same for somebody who has muted rules. */
  private static final String UNMUTED_OF_ALL = NEXT.formatted("", NOT_MUTED, "rank_at");

  private static final String UNMUTED_OF_ONE =
      NEXT.formatted(" AND s.queue = :queue", NOT_MUTED, "place_at");

  private static final String SKIP =
      """
      INSERT INTO review_skip (platform, root_id, by_whom, until)
      VALUES (:platform, :root, :by, :until)
      ON CONFLICT (platform, root_id, by_whom) DO UPDATE SET until = :until
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresReviewClaims(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public Claimed claim(PostRef item, String by, Duration length, boolean takeOver) {
    Instant now = clock.instant();
    Instant until = now.plus(length);
    return jdbi.inTransaction(
        handle -> {
          int written =
              handle
                  .createUpdate(CLAIM)
                  .bind("platform", item.platform())
                  .bind("root", item.id())
                  .bind("by", by)
                  .bind("until", until)
                  .bind("now", now)
                  .bind("takeOver", takeOver)
                  .execute();
          return written == 1
              ? new Claimed.Yours(until)
              : claim(handle, item, now)
                  .<Claimed>map(Claimed.Others::new)
                  .orElseGet(Claimed.NotWaiting::new);
        });
  }

  @Override
  public Optional<PostRef> next(String by, Optional<String> queue, Duration length) {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle -> {
          String[] muted = PostgresCares.muted(handle, by);
          Query query = handle.createQuery(nextSql(queue.isPresent(), muted.length > 0));
          queue.ifPresent(name -> query.bind("queue", name));
          if (muted.length > 0) {
            query.bind("muted", muted);
          }
          return query
              .bind("by", by)
              .bind("now", now)
              .bind("until", now.plus(length))
              .map((rs, ctx) -> ref(rs))
              .findOne();
        });
  }

  private static String nextSql(boolean ofOne, boolean muted) {
    if (muted) {
      return ofOne ? UNMUTED_OF_ONE : UNMUTED_OF_ALL;
    }
    return ofOne ? NEXT_OF_ONE : NEXT_OF_ALL;
  }

  @Override
  public void release(PostRef item, String by) {
    jdbi.useHandle(handle -> release(handle, item, by));
  }

  @Override
  public void skip(PostRef item, String by, Duration length) {
    jdbi.useTransaction(
        handle -> {
          release(handle, item, by);
          handle
              .createUpdate(SKIP)
              .bind("platform", item.platform())
              .bind("root", item.id())
              .bind("by", by)
              .bind("until", clock.instant().plus(length))
              .execute();
        });
  }

  @Override
  public Map<PostRef, Claim> current() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM review_claim WHERE until > :now")
                .bind("now", clock.instant())
                .map((rs, ctx) -> Map.entry(ref(rs), read(rs)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public Optional<Claim> of(PostRef item) {
    return jdbi.withHandle(handle -> claim(handle, item, clock.instant()));
  }

  private static Optional<Claim> claim(Handle handle, PostRef item, Instant now) {
    return handle
        .createQuery(
            "SELECT * FROM review_claim"
                + " WHERE platform = :platform AND root_id = :root AND until > :now")
        .bind("platform", item.platform())
        .bind("root", item.id())
        .bind("now", now)
        .map((rs, ctx) -> read(rs))
        .findOne();
  }

  private static void release(Handle handle, PostRef item, String by) {
    handle.execute(
        "DELETE FROM review_claim WHERE platform = ? AND root_id = ? AND by_whom = ?",
        item.platform(),
        item.id(),
        by);
  }

  private static Claim read(ResultSet rs) throws SQLException {
    return new Claim(rs.getString("by_whom"), rs.getTimestamp("until").toInstant());
  }

  private static PostRef ref(ResultSet rs) throws SQLException {
    return new PostRef(rs.getString("platform"), rs.getString("root_id"));
  }
}
