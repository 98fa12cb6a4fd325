package dev.rapport.ledger;

import dev.rapport.feedback.rollout.Act;
import dev.rapport.feedback.rollout.Bounds;
import dev.rapport.feedback.rollout.Guardrail;
import dev.rapport.feedback.rollout.Rollout;
import dev.rapport.feedback.rollout.RolloutRecord;
import dev.rapport.feedback.rollout.Stage;
import dev.rapport.feedback.rollout.Stage.Complete;
import dev.rapport.feedback.rollout.Stage.Live;
import dev.rapport.feedback.rollout.Stage.RolledBack;
import dev.rapport.feedback.rollout.Stage.Shadow;
import dev.rapport.reply.variant.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Rollouts in PostgreSQL. */
@ApplicationScoped
class PostgresRollout implements RolloutRecord {

  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final double MILLIS = 1_000;

  /** An answer that was written anew was as slow as its first draft. */
  private static final String START =
      """
      WITH usual AS (
        SELECT
          percentile_disc(0.95) WITHIN GROUP (ORDER BY extract(epoch FROM t.drafted - t.begun))
            AS seconds,
          percentile_disc(0.95) WITHIN GROUP (ORDER BY (r.draft #>> '{origin,costUsd}')::numeric)
            AS usd
        FROM reply r
        CROSS JOIN LATERAL (
          SELECT min(at) FILTER (WHERE state = 'Drafting') AS begun,
                 min(at) FILTER (WHERE state IN ('Drafted', 'Held')) AS drafted
          FROM transition t WHERE t.platform = r.platform AND t.root_id = r.root_id) t
        WHERE r.drafted_at > :since AND NOT draft_is_retold(r.draft))
      INSERT INTO rollout (variant, hash, state, share, why, started_at, since, watched_at,
                           slow_seconds, dear_usd)
      SELECT :variant, :hash, 'shadow', 0, :why, :now, :now, :now,
             greatest(:slow, seconds), greatest(:dear, usd)
      FROM usual
      ON CONFLICT DO NOTHING
      RETURNING *
      """;

  private static final String MOVE =
      """
      UPDATE rollout SET state = :state, share = :share, why = :why, since = :now, watched_at = :now
      WHERE id = :id AND state = :from AND share = :was
      """;

  /** What is served again is not to be taken from those who get it. */
  private static final String BACK =
      """
      SELECT DISTINCT variant, hash FROM rollout back
      WHERE state = 'rolled-back' AND since > :since
        AND NOT EXISTS (SELECT 1 FROM rollout again
                        WHERE again.variant = back.variant AND again.hash = back.hash
                          AND again.state IN ('live', 'complete'))
      """;

  private static final String STEP =
      """
      INSERT INTO rollout_step (rollout_id, state, share, by_whom, why, at)
      VALUES (:id, :state, :share, :by, :why, :now)
      """;

  private final Jdbi jdbi;
  private final Json json;
  private final RecalledDrafts drafts;
  private final Clock clock;

  PostgresRollout(Jdbi jdbi, Json json, RecalledDrafts drafts, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.drafts = drafts;
    this.clock = clock;
  }

  @Override
  public Optional<Rollout> latest() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM rollout ORDER BY id DESC LIMIT 1")
                .map((rs, ctx) -> rollout(rs))
                .findOne());
  }

  @Override
  public Optional<Rollout> start(Variant variant, Bounds least, Act act) {
    return jdbi.inTransaction(
        handle -> {
          Optional<Rollout> begun = insert(handle, variant, least, act);
          begun.ifPresent(it -> step(handle, it, it.stage(), act));
          return begun;
        });
  }

  private Optional<Rollout> insert(Handle handle, Variant variant, Bounds least, Act act) {
    return handle
        .createQuery(START)
        .bind("variant", variant.name())
        .bind("hash", variant.hash())
        .bind("why", act.why())
        .bind("now", clock.instant())
        .bind("since", clock.instant().minus(A_WEEK))
        .bind("slow", least.slow().toMillis() / MILLIS)
        .bind("dear", least.dearUsd())
        .map((rs, ctx) -> rollout(rs))
        .findOne();
  }

  @Override
  public boolean move(Rollout from, Stage to, Act act) {
    return jdbi.inTransaction(
        handle -> {
          int moved =
              handle
                  .createUpdate(MOVE)
                  .bind("id", from.id())
                  .bind("from", from.stage().word())
                  .bind("was", from.stage().share())
                  .bind("state", to.word())
                  .bind("share", to.share())
                  .bind("why", act.why())
                  .bind("now", clock.instant())
                  .execute();
          if (moved == 1) {
            step(handle, from, to, act);
            recall(from, to);
          }
          return moved == 1;
        });
  }

  /** In the transaction of this thread. */
  private void recall(Rollout rollout, Stage to) {
    if (to instanceof RolledBack) {
      drafts.recall(rollout.version());
    }
  }

  private void step(Handle handle, Rollout rollout, Stage to, Act act) {
    handle
        .createUpdate(STEP)
        .bind("id", rollout.id())
        .bind("state", to.word())
        .bind("share", to.share())
        .bind("by", act.by())
        .bind("why", act.why())
        .bind("now", clock.instant())
        .execute();
  }

  @Override
  public void watched(Rollout rollout) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE rollout SET watched_at = ? WHERE id = ?", clock.instant(), rollout.id()));
  }

  @Override
  public void note(Rollout rollout, Map<Guardrail, Double> evidence) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO rollout_look VALUES (?, ?, ?, CAST(? AS jsonb)) ON CONFLICT DO NOTHING",
                rollout.id(),
                clock.instant(),
                rollout.stage().share(),
                json.write(evidence)));
  }

  @Override
  public List<Step> steps(Rollout rollout) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM rollout_step WHERE rollout_id = :id ORDER BY id")
                .bind("id", rollout.id())
                .map(
                    (rs, ctx) ->
                        new Step(
                            rs.getString("state"),
                            rs.getDouble("share"),
                            rs.getString("by_whom"),
                            rs.getString("why"),
                            rs.getTimestamp("at").toInstant()))
                .list());
  }

  @Override
  public List<Look> looks(Rollout rollout) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM rollout_look WHERE rollout_id = :id ORDER BY at")
                .bind("id", rollout.id())
                .map(
                    (rs, ctx) ->
                        new Look(
                            rs.getTimestamp("at").toInstant(),
                            rs.getDouble("share"),
                            json.readMap(rs.getString("evidence"), Guardrail.class, Double.class)))
                .list());
  }

  @Override
  public void recall(Instant since) {
    backSince(since).forEach(drafts::recall);
  }

  private List<String> backSince(Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BACK)
                .bind("since", since)
                .map((rs, ctx) -> Variant.version(rs.getString("variant"), rs.getString("hash")))
                .list());
  }

  private static Rollout rollout(ResultSet rs) throws SQLException {
    return new Rollout(
        rs.getLong("id"),
        rs.getString("variant"),
        rs.getString("hash"),
        stage(rs),
        rs.getTimestamp("started_at").toInstant(),
        rs.getTimestamp("since").toInstant(),
        rs.getTimestamp("watched_at").toInstant(),
        new Bounds(
            Duration.ofMillis(Math.round(rs.getDouble("slow_seconds") * MILLIS)),
            rs.getBigDecimal("dear_usd")));
  }

  private static Stage stage(ResultSet rs) throws SQLException {
    String state = rs.getString("state");
    return switch (state) {
      case "shadow" -> new Shadow();
      case "live" -> new Live(rs.getDouble("share"));
      case "complete" -> new Complete();
      case "rolled-back" -> new RolledBack(rs.getString("why"));
      default -> throw new IllegalStateException("a rollout is nowhere: " + state);
    };
  }
}
