package dev.rapport.ledger;

import dev.rapport.feedback.arena.JudgedPair;
import dev.rapport.feedback.arena.Judgement;
import dev.rapport.feedback.arena.NewPair;
import dev.rapport.feedback.arena.Pair;
import dev.rapport.feedback.arena.Pairs;
import dev.rapport.feedback.arena.Rivals;
import dev.rapport.feedback.arena.Unscored;
import dev.rapport.feedback.arena.rating.Preference;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Pairs of texts and what people say of them, in PostgreSQL. */
@ApplicationScoped
class PostgresPairs implements Pairs {

  /** The lock is against a purge at the same moment: it waits, or there is nothing to keep. */
  private static final String ADD =
      """
      WITH pair AS (
        INSERT INTO arena_pair (platform, root_id, source, editor, first_facts, second_facts,
                                first_style, second_style, first_text, second_text, first_sha256,
                                second_sha256, at)
        SELECT m.platform, m.root_id, :source, :editor, CAST(:firstFacts AS jsonb),
               CAST(:secondFacts AS jsonb), CAST(:firstStyle AS jsonb),
               CAST(:secondStyle AS jsonb), :firstText, :secondText, :firstSha256, :secondSha256,
               :now
        FROM mention m
        WHERE m.platform = :platform AND m.root_id = :root AND m.purged_at IS NULL
        FOR SHARE
        ON CONFLICT DO NOTHING
        RETURNING id),
      edit AS (
        INSERT INTO arena_judgement (pair_id, rater, kind, preference, why, seconds, at)
        SELECT id, :editor, 'EDIT', 'SECOND', '', 0, :now FROM pair
        WHERE CAST(:editor AS text) IS NOT NULL)
      SELECT count(*) FROM pair
      """;

  private static final String OPEN =
      """
      SELECT p.* FROM arena_pair p
      JOIN mention m USING (platform, root_id)
      CROSS JOIN LATERAL (
        SELECT count(*) AS blind FROM arena_judgement j
        WHERE j.pair_id = p.id AND j.kind = 'BLIND') AS judged
      WHERE p.first_text <> '' AND m.purged_at IS NULL
      """;

  private static final String NEXT =
      OPEN
          + """
             AND p.editor IS DISTINCT FROM :rater
             AND NOT EXISTS (SELECT 1 FROM arena_judgement j
                             WHERE j.pair_id = p.id AND j.rater = :rater)
            ORDER BY judged.blind < CASE WHEN p.id % 5 = 0 THEN 2 ELSE 1 END DESC, judged.blind,
                     md5(p.id::text)
            LIMIT 1
            """;

  private static final String JUDGE =
      """
      INSERT INTO arena_judgement (pair_id, rater, kind, first_is_left, preference, why, seconds,
                                   at)
      SELECT p.id, :rater, 'BLIND', :left, :preference, :why, :seconds, :now
      FROM arena_pair p JOIN mention m USING (platform, root_id)
      WHERE p.id = :pair AND p.first_text <> '' AND m.purged_at IS NULL
        AND p.editor IS DISTINCT FROM :rater
      FOR SHARE OF m
      ON CONFLICT DO NOTHING
      """;

  private static final String JUDGED =
      """
      SELECT p.first_facts, p.second_facts, p.first_style, p.second_style,
             jsonb_agg(jsonb_build_object('rater', j.rater, 'preference', j.preference,
                                          'kind', j.kind)
                       ORDER BY j.at, j.rater) AS given
      FROM arena_pair p JOIN arena_judgement j ON j.pair_id = p.id
      GROUP BY p.id ORDER BY min(j.at), p.id
      """;

  private static final String UNSCORED =
      """
      SELECT p.*, m.post, r.draft
      FROM arena_pair p
      JOIN mention m USING (platform, root_id)
      JOIN reply r USING (platform, root_id)
      WHERE p.first_text <> '' AND m.purged_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM arena_judgement j
                        WHERE j.pair_id = p.id AND j.kind = 'SCORE')
      ORDER BY p.id LIMIT :max
      """;

  private static final String FORGET =
      """
      WITH left_over AS (
        UPDATE arena_pair p SET first_text = '', second_text = ''
        FROM mention m
        WHERE p.first_text <> '' AND m.platform = p.platform AND m.root_id = p.root_id
          AND m.purged_at IS NOT NULL)
      UPDATE arena_judgement j SET why = ''
      FROM arena_pair p JOIN mention m USING (platform, root_id)
      WHERE j.pair_id = p.id AND j.why <> '' AND m.purged_at IS NOT NULL
      """;

  private final Jdbi jdbi;
  private final Json json;
  private final PairRows rows;
  private final RivalTexts rivals;
  private final Clock clock;

  PostgresPairs(Jdbi jdbi, Json json, RivalTexts rivals, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.rows = new PairRows(json);
    this.rivals = rivals;
    this.clock = clock;
  }

  @Override
  public List<Rivals> rivalsSince(Instant since) {
    return rivals.since(since);
  }

  @Override
  public Optional<Drafted> drafted(PostRef mention) {
    return rivals.drafted(mention);
  }

  @Override
  public boolean add(NewPair pair) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createQuery(ADD)
                    .bind("platform", pair.mention().platform())
                    .bind("root", pair.mention().id())
                    .bind("source", pair.source().name())
                    .bind("editor", pair.editor().orElse(null))
                    .bind("firstFacts", json.write(pair.first().facts()))
                    .bind("secondFacts", json.write(pair.second().facts()))
                    .bind("firstStyle", json.write(pair.first().style()))
                    .bind("secondStyle", json.write(pair.second().style()))
                    .bind("firstText", pair.first().text())
                    .bind("secondText", pair.second().text())
                    .bind("firstSha256", Sha256.hex(pair.first().text()))
                    .bind("secondSha256", Sha256.hex(pair.second().text()))
                    .bind("now", clock.instant())
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  @Override
  public Optional<Pair> next(String rater) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEXT)
                .bind("rater", rater)
                .map((rs, ctx) -> rows.pair(rs))
                .findOne());
  }

  @Override
  public Optional<Pair> find(long pair) {
    return jdbi.withHandle(handle -> find(handle, pair));
  }

  private Optional<Pair> find(Handle handle, long pair) {
    return handle
        .createQuery("SELECT * FROM arena_pair WHERE id = :pair")
        .bind("pair", pair)
        .map((rs, ctx) -> rows.pair(rs))
        .findOne();
  }

  @Override
  public Taken judge(long pair, Judgement judgement) {
    return jdbi.withHandle(
        handle -> {
          int written =
              handle
                  .createUpdate(JUDGE)
                  .bind("pair", pair)
                  .bind("rater", judgement.rater())
                  .bind("left", judgement.firstIsLeft())
                  .bind("preference", judgement.preference().name())
                  .bind("why", judgement.why())
                  .bind("seconds", judgement.seconds())
                  .bind("now", clock.instant())
                  .execute();
          return written > 0 ? Taken.DONE : whyNot(handle, pair, judgement.rater());
        });
  }

  private static Taken whyNot(Handle handle, long pair, String rater) {
    return handle
        .createQuery(
            """
            SELECT CASE WHEN p.editor = :rater THEN 'OWN'
                        WHEN EXISTS (SELECT 1 FROM arena_judgement j
                                     WHERE j.pair_id = p.id AND j.rater = :rater) THEN 'AGAIN'
                        ELSE 'GONE' END
            FROM arena_pair p WHERE p.id = :pair
            """)
        .bind("pair", pair)
        .bind("rater", rater)
        .mapTo(String.class)
        .findOne()
        .map(Taken::valueOf)
        .orElse(Taken.GONE);
  }

  @Override
  public List<Unscored> unscored(int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(UNSCORED)
                .bind("max", max)
                .map((rs, ctx) -> new Unscored(rows.pair(rs), rivals.asked(rs)))
                .list());
  }

  @Override
  public void score(long pair, Preference preference) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO arena_judgement (pair_id, rater, kind, preference, why, seconds, at)"
                    + " VALUES (?, '', 'SCORE', ?, '', 0, ?) ON CONFLICT DO NOTHING",
                pair,
                preference.name(),
                clock.instant()));
  }

  @Override
  public List<JudgedPair> judged() {
    return jdbi.withHandle(
        handle -> handle.createQuery(JUDGED).map((rs, ctx) -> rows.judged(rs)).list());
  }

  @Override
  public int waiting() {
    String sql = "SELECT count(*) FROM (" + OPEN + " AND judged.blind = 0) AS open";
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }

  @Override
  public String state() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*) || ' by ' || coalesce(max(at), 'epoch') FROM arena_judgement")
                .mapTo(String.class)
                .one());
  }

  @Override
  public void forgetPurged() {
    jdbi.useHandle(handle -> handle.execute(FORGET));
  }
}
