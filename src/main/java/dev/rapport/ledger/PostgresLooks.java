package dev.rapport.ledger;

import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.quality.GoldenItem;
import dev.rapport.moderation.quality.Look;
import dev.rapport.moderation.quality.Look.At;
import dev.rapport.moderation.quality.Looks;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Looks in PostgreSQL. Only their own table is written, and no row of any other is locked. */
@ApplicationScoped
class PostgresLooks implements Looks {

  /** How long after its decision a mention may be shown once more. */
  private static final Duration FRESH = Duration.ofDays(7);

  /** Of what is decided, this is on its way to being so. */
  private static final String PACE =
      """
      WITH last AS (SELECT max(shown_at) AS at FROM measured_look
                    WHERE by_whom = :by AND root_id IS NOT NULL),
      coming AS (SELECT count(*) AS n FROM review_pending WHERE by_whom = :by)
      SELECT
        (SELECT count(*) FROM measured_look WHERE by_whom = :by AND shown_at >= :day)
          + (SELECT count(*) FROM reply WHERE decided_by = :by AND decided_by <> 'rule'
             AND decided_at >= :day)
          + coming.n AS met,
        (SELECT count(*) FROM reply WHERE decided_by = :by AND decided_by <> 'rule'
         AND decided_at > greatest(coalesce(last.at, :week), :week)) + coming.n AS since
      FROM last, coming
      """;

  /**
   * The lot is a hash of where the mention is, in hexadecimal digits, of which {@code :bound} is
   * the share. The longest decided come first, as their time is over first. What was corrected
   * after it was out has no first decision any more.
   */
  private static final String SECOND =
      """
      INSERT INTO measured_look
        (id, platform, by_whom, root_id, first_by, first_verdict, shown_at, until)
      SELECT :id, s.platform, :by, s.root_id, s.decided_by, s.verdict, :now, :until
      FROM reply s
      JOIN mention m USING (platform, root_id)
      JOIN mention_state t USING (platform, root_id)
      LEFT JOIN measured_look l ON l.platform = s.platform AND l.root_id = s.root_id
      WHERE s.decided_by IS NOT NULL AND s.decided_by <> 'rule' AND s.decided_at > :from
        AND md5('second look ' || s.platform || ':' || s.root_id) COLLATE "C" < :bound
        AND s.decided_by <> :by AND coalesce(s.edited_by, '') <> :by
        AND (l.id IS NULL OR l.ended_at IS NULL AND l.until <= :now)
        AND t.state <> 'Held' AND m.purged_at IS NULL AND s.draft ->> 'text' <> ''
        AND NOT EXISTS (SELECT 1 FROM transition r WHERE r.platform = s.platform
                        AND r.root_id = s.root_id AND r.state = 'Retracted')
        AND NOT
      """
          + PostgresCares.IS_MUTED
          + """
            ORDER BY s.decided_at LIMIT 1
            ON CONFLICT (platform, root_id) WHERE root_id IS NOT NULL DO UPDATE
            SET id = excluded.id, by_whom = excluded.by_whom, shown_at = excluded.shown_at,
                until = excluded.until
            WHERE measured_look.ended_at IS NULL AND measured_look.until <= :now
            RETURNING *
            """;

  private static final String GOLDEN =
      """
      INSERT INTO measured_look (id, platform, by_whom, golden, right_verdict, shown_at, until)
      SELECT :id, m.platform, :by, :name, :right, :now, :until
      FROM (SELECT platform FROM mention ORDER BY received_at DESC LIMIT 1) m
      RETURNING *
      """;

  /** Why it waited, whatever became of it. */
  private static final String AS_IT_WAITED =
      """
      SELECT m.post, r.draft, r.tier, r.rules, r.edited_by, w.reason, w.at AS changed_at,
             '' AS queue
      FROM reply r
      JOIN mention m USING (platform, root_id)
      CROSS JOIN LATERAL (
        SELECT t.reason, t.at FROM transition t
        WHERE t.platform = r.platform AND t.root_id = r.root_id
          AND t.state = 'Held' AND t.actor = 'rule'
        ORDER BY t.id DESC LIMIT 1) w
      WHERE r.platform = :platform AND r.root_id = :root AND m.purged_at IS NULL
      """;

  private static final String MINE = "SELECT * FROM measured_look WHERE by_whom = :by";

  private final Jdbi jdbi;
  private final HeldDrafts drafts;
  private final Clock clock;

  PostgresLooks(Jdbi jdbi, HeldDrafts drafts, Clock clock) {
    this.jdbi = jdbi;
    this.drafts = drafts;
    this.clock = clock;
  }

  @Override
  public Pace pace(String by) {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PACE)
                .bind("by", by)
                .bind("day", now.truncatedTo(ChronoUnit.DAYS))
                .bind("week", now.minus(FRESH))
                .map((rs, ctx) -> new Pace(rs.getLong("met"), rs.getLong("since")))
                .one());
  }

  @Override
  public Optional<Look> current(String by) {
    return one(
        MINE + " AND ended_at IS NULL AND until > :now ORDER BY shown_at DESC LIMIT 1",
        Map.of("by", by, "now", clock.instant()));
  }

  @Override
  public Optional<Look> find(PostRef shownAs, String by) {
    return one(
        MINE + " AND id = :id AND platform = :platform AND ended_at IS NULL",
        Map.of("by", by, "id", shownAs.id(), "platform", shownAs.platform()));
  }

  @Override
  public Optional<Look> second(String by, double share, Set<String> muted, Duration length) {
    Instant now = clock.instant();
    return one(
        SECOND,
        Map.of(
            "id", newId(),
            "by", by,
            "bound", bound(share),
            "muted", muted.toArray(String[]::new),
            "from", now.minus(FRESH),
            "now", now,
            "until", now.plus(length)));
  }

  @Override
  public Optional<Look> golden(String by, GoldenItem item, Duration length) {
    Instant now = clock.instant();
    return one(
        GOLDEN,
        Map.of(
            "id", newId(),
            "by", by,
            "name", item.name(),
            "right", item.verdict().name(),
            "now", now,
            "until", now.plus(length)));
  }

  @Override
  public Set<String> met(String by, Duration within) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT golden FROM measured_look
                    WHERE by_whom = :by AND golden IS NOT NULL AND shown_at > :from
                    """)
                .bind("by", by)
                .bind("from", clock.instant().minus(within))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
  }

  @Override
  public Optional<HeldDraft> asItWaited(PostRef mention) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(AS_IT_WAITED)
                .bind("platform", mention.platform())
                .bind("root", mention.id())
                .map((rs, ctx) -> drafts.item(rs))
                .findOne());
  }

  @Override
  public boolean decide(Look look, Verdict verdict) {
    return change(look, "ended_at = :now, verdict = :verdict", Map.of("verdict", verdict.name()));
  }

  @Override
  public void end(Look look) {
    change(look, "ended_at = :now", Map.of());
  }

  @Override
  public void keep(Look look, Duration length) {
    change(look, "until = :until", Map.of("until", clock.instant().plus(length)));
  }

  @Override
  public void forget(Duration age) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "DELETE FROM measured_look WHERE shown_at < ?", clock.instant().minus(age)));
  }

  private boolean change(Look look, String what, Map<String, Object> values) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE measured_look SET "
                            + what
                            + " WHERE id = :id AND by_whom = :by AND ended_at IS NULL")
                    .bind("id", look.shownAs().id())
                    .bind("by", look.by())
                    .bind("now", clock.instant())
                    .bindMap(values)
                    .execute())
        == 1;
  }

  private Optional<Look> one(String sql, Map<String, Object> values) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bindMap(values).map((rs, ctx) -> look(rs)).findOne());
  }

  private static Look look(ResultSet rs) throws SQLException {
    return new Look(
        new PostRef(rs.getString("platform"), rs.getString("id")),
        rs.getString("by_whom"),
        rs.getTimestamp("shown_at").toInstant(),
        rs.getTimestamp("until").toInstant(),
        rs.getString("golden") == null
            ? new At.Second(
                new PostRef(rs.getString("platform"), rs.getString("root_id")),
                rs.getString("first_by"),
                Verdict.valueOf(rs.getString("first_verdict")))
            : new At.Golden(
                rs.getString("golden"), Verdict.valueOf(rs.getString("right_verdict"))));
  }

  /** As long as the ids that platforms give now, so that an address does not tell. */
  private static String newId() {
    return String.valueOf(
        ThreadLocalRandom.current()
            .nextLong(1_000_000_000_000_000_000L, 2_000_000_000_000_000_000L));
  }

  /** The hexadecimal digits that a share of all hashes is below; {@code g} is above all. */
  private static String bound(double share) {
    return share >= 1 ? "g" : String.format("%08x", (long) (share * 0x1p32));
  }
}
