package dev.rapport.ledger;

import dev.rapport.mention.deletion.HeldTexts;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** People's words in PostgreSQL. */
@ApplicationScoped
class PostgresHeldTexts implements HeldTexts {

  private static final Duration UNCLEAR = Duration.ofHours(1);

  private final Jdbi jdbi;
  private final Purge purge;
  private final OperatorActs acts;
  private final LedgerConfig config;
  private final Clock clock;

  PostgresHeldTexts(Jdbi jdbi, Purge purge, OperatorActs acts, LedgerConfig config, Clock clock) {
    this.jdbi = jdbi;
    this.purge = purge;
    this.acts = acts;
    this.config = config;
    this.clock = clock;
  }

  @Override
  public List<Held> due(String platform, int max) {
    Instant now = clock.instant();
    Instant before = now.minus(config.lookEvery());
    return jdbi.withHandle(
        handle -> {
          forgetSamples(handle, platform, now, before);
          return handle
              .createQuery(
                  """
                  SELECT platform, root_id, versions[cardinality(versions)] AS latest,
                         NOT eligible OR received_at < :ttl AS outdated
                  FROM mention
                  WHERE platform = :platform AND purged_at IS NULL
                    AND coalesce(seen_at, received_at) < :before
                  ORDER BY coalesce(seen_at, received_at) LIMIT :max
                  """)
              .bind("platform", platform)
              .bind("before", before)
              .bind("ttl", now.minus(config.textTtl()))
              .bind("max", max)
              .map((rs, ctx) -> held(rs))
              .list();
        });
  }

  /** A broken page may have held anybody's words. */
  private static void forgetSamples(Handle handle, String platform, Instant now, Instant before) {
    handle.execute(
        "UPDATE quarantine SET sample = '', purged_at = ?"
            + " WHERE platform = ? AND purged_at IS NULL AND at < ?",
        now,
        platform,
        before);
  }

  @Override
  public void seen(Collection<PostRef> mentions) {
    countAsSeen(mentions, clock.instant());
  }

  @Override
  public void unclear(Collection<PostRef> mentions) {
    countAsSeen(mentions, clock.instant().minus(config.lookEvery()).plus(UNCLEAR));
  }

  private void countAsSeen(Collection<PostRef> mentions, Instant at) {
    if (!mentions.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(
                      """
                      UPDATE mention SET seen_at = :at
                      WHERE platform = :platform AND root_id = ANY (:roots)
                      """)
                  .bind("at", at)
                  .bind("platform", mentions.iterator().next().platform())
                  .bindArray("roots", String.class, mentions.stream().map(PostRef::id).toList())
                  .execute());
    }
  }

  @Override
  public Purged purge(PostRef mention, String why) {
    return jdbi.withHandle(handle -> purge.of(handle, mention, why));
  }

  @Override
  public Purged purge(PostRef mention, Order order) {
    return jdbi.withHandle(
        handle ->
            root(handle, mention)
                .map(root -> noted(handle, purge.of(handle, root, words(order)), root, order))
                .orElseGet(() -> noted(handle, forget(handle, mention), mention, order)));
  }

  /** A post that never was a mention, and that others asked about. */
  private static Purged forget(Handle handle, PostRef post) {
    int forgotten =
        handle.execute(
            "DELETE FROM answer_memory WHERE platform = ? AND about_id = ?",
            post.platform(),
            post.id());
    return forgotten > 0 ? Purged.DONE : Purged.NOTHING;
  }

  private Purged noted(Handle handle, Purged purged, PostRef root, Order order) {
    if (purged == Purged.DONE) {
      acts.note(handle, "purge", root.platform(), root.id(), order);
    }
    return purged;
  }

  @Override
  public AuthorPurged purgeAuthor(String platform, String author, Order order) {
    return jdbi.withHandle(
        handle -> {
          List<Purged> outcomes =
              by(handle, platform, author).stream()
                  .map(mention -> purge.of(handle, mention, words(order)))
                  .toList();
          acts.note(handle, "purge", platform, author, order);
          return new AuthorPurged(count(outcomes, Purged.DONE), count(outcomes, Purged.BUSY));
        });
  }

  private static int count(List<Purged> outcomes, Purged outcome) {
    return (int) outcomes.stream().filter(outcome::equals).count();
  }

  private static String words(Order order) {
    return "purged by %s: %s".formatted(order.person(), order.why());
  }

  private static List<PostRef> by(Handle handle, String platform, String author) {
    return handle
        .createQuery(
            """
            SELECT platform, root_id FROM mention
            WHERE platform = :platform AND author_id = :author AND purged_at IS NULL
            """)
        .bind("platform", platform)
        .bind("author", author)
        .map((rs, ctx) -> ref(rs, "root_id"))
        .list();
  }

  private static Optional<PostRef> root(Handle handle, PostRef version) {
    return handle
        .createQuery(
            """
            SELECT platform, root_id FROM mention
            WHERE platform = :platform
              AND (root_id = :id
                OR (cardinality(versions) > 1 AND versions @> ARRAY[CAST(:id AS text)]))
            """)
        .bind("platform", version.platform())
        .bind("id", version.id())
        .map((rs, ctx) -> ref(rs, "root_id"))
        .findOne();
  }

  private static Held held(ResultSet rs) throws SQLException {
    return new Held(ref(rs, "root_id"), ref(rs, "latest"), rs.getBoolean("outdated"));
  }

  private static PostRef ref(ResultSet rs, String id) throws SQLException {
    return new PostRef(rs.getString("platform"), rs.getString(id));
  }
}
