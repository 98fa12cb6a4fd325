package dev.rapport.ledger;

import dev.rapport.feedback.rollout.Figures;
import dev.rapport.feedback.rollout.Figures.Arm;
import dev.rapport.feedback.rollout.Figures.Out;
import dev.rapport.feedback.rollout.Figures.Signs;
import dev.rapport.feedback.rollout.Figures.Tally;
import dev.rapport.feedback.rollout.Guardrail;
import dev.rapport.feedback.rollout.Rollout;
import dev.rapport.feedback.rollout.RolloutMeter;
import dev.rapport.post.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Figures of a rollout, from PostgreSQL, all as of one moment. */
@ApplicationScoped
class PostgresRolloutMeter implements RolloutMeter {

  private static final String LIVE =
      """
      SELECT share, variant, count(*) AS answers,
             count(*) FILTER (WHERE settled) AS settled,
             count(*) FILTER (WHERE written) AS written,
             count(*) FILTER (WHERE rejected) AS rejection,
             count(*) FILTER (WHERE toxic) AS toxicity,
             count(*) FILTER (WHERE refused) AS refusal,
             count(*) FILTER (WHERE leaked) AS leak,
             count(*) FILTER (WHERE opted_out) AS opt_out,
             count(*) FILTER (WHERE slow) AS latency,
             count(*) FILTER (WHERE dear) AS cost,
             count(*) FILTER (WHERE toxic_out) AS toxic_out,
             count(*) FILTER (WHERE leaked_out) AS leaked_out
      FROM rollout_answer WHERE rollout_id = :id
      GROUP BY share, variant
      """;

  private static final String SHADOWS =
      """
      SELECT side.variant, count(*) AS answers, 0 AS settled, 0 AS rejection, 0 AS opt_out,
             count(*) FILTER (WHERE s.written) AS written,
             count(*) FILTER (WHERE side.toxic) AS toxicity,
             count(*) FILTER (WHERE side.refused) AS refusal,
             count(*) FILTER (WHERE side.leaked) AS leak,
             count(*) FILTER (WHERE side.slow) AS latency,
             count(*) FILTER (WHERE side.dear) AS cost
      FROM rollout_shadow s
      CROSS JOIN LATERAL (VALUES
        (true, s.toxic, s.refused, s.leaked, s.slow, s.dear),
        (false, s.base_toxic, s.base_refused, s.base_leaked, s.base_slow, s.base_dear))
        AS side (variant, toxic, refused, leaked, slow, dear)
      WHERE s.rollout_id = :id AND s.why = ''
      GROUP BY side.variant
      """;

  private static final String SIGNS =
      """
      SELECT (SELECT min(at) FROM feedback_due) AS untold,
             (SELECT count(*) FROM rollout_answer
              WHERE rollout_id = :id AND out_at BETWEEN :since AND :late
                AND NOT told) AS unrecorded,
             (SELECT count(*) FROM rollout_answer
              WHERE rollout_id = :id AND share = :share AND at > coalesce(
                (SELECT max(at) FROM rollout_answer
                 WHERE rollout_id = :id AND share = :share AND variant), :since)) AS since_variant
      """;

  /**
   * In an outage of everything nobody is overtaken. Threads that have an answer are not drawn any
   * more.
   */
  private static final String WAITING =
      """
      SELECT DISTINCT m.platform, m.conversation_id
      FROM mention_state s JOIN mention m USING (platform, root_id)
      WHERE s.state IN ('Received', 'Drafting') AND s.due_at IS NOT NULL
        AND m.received_at >= :since
        AND m.received_at < (SELECT max(asked_at) FROM rollout_answer
                             WHERE rollout_id = :id AND share = :share AND NOT variant
                               AND at <= :late)
        AND NOT EXISTS (SELECT 1 FROM mention b JOIN reply USING (platform, root_id)
                        WHERE b.platform = m.platform AND b.conversation_id = m.conversation_id
                          AND b.eligible)
      LIMIT 1000
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresRolloutMeter(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public Figures measure(Rollout rollout, Duration silent) {
    Instant late = clock.instant().minus(silent);
    return jdbi.inTransaction(
        TransactionIsolationLevel.REPEATABLE_READ,
        handle -> {
          handle.execute("SET LOCAL statement_timeout = '10s'");
          List<Row> live = rows(handle, LIVE, rollout);
          List<Row> shadows = rows(handle, SHADOWS, rollout);
          return new Figures(
              tally(shadows, Tally.PAIRED),
              live.stream().map(Row::share).distinct().map(share -> tally(live, share)).toList(),
              out(live),
              signs(handle, rollout, late));
        });
  }

  private static List<Row> rows(Handle handle, String sql, Rollout rollout) {
    boolean drawn = sql.equals(LIVE);
    return handle
        .createQuery(sql)
        .bind("id", rollout.id())
        .map(
            (rs, ctx) ->
                new Row(
                    drawn ? rs.getDouble("share") : Tally.PAIRED,
                    rs.getBoolean("variant"),
                    arm(rs),
                    drawn ? new Out(rs.getInt("toxic_out"), rs.getInt("leaked_out")) : Out.NOTHING))
        .list();
  }

  private static Arm arm(ResultSet rs) throws SQLException {
    Map<Guardrail, Integer> bad = new EnumMap<>(Guardrail.class);
    for (Guardrail guardrail : Guardrail.values()) {
      bad.put(guardrail, rs.getInt(guardrail.name().toLowerCase(Locale.ROOT)));
    }
    return new Arm(rs.getInt("answers"), rs.getInt("settled"), rs.getInt("written"), bad);
  }

  private static Tally tally(List<Row> rows, double share) {
    Tally none = Tally.none(share);
    return new Tally(
        share,
        arm(rows, share, false).orElse(none.base()),
        arm(rows, share, true).orElse(none.variant()));
  }

  private static Optional<Arm> arm(List<Row> rows, double share, boolean variant) {
    return rows.stream()
        .filter(row -> row.share() == share && row.variant() == variant)
        .map(Row::arm)
        .findFirst();
  }

  private static Signs signs(Handle handle, Rollout rollout, Instant late) {
    List<ConversationId> waiting =
        handle
            .createQuery(WAITING)
            .bind("id", rollout.id())
            .bind("share", rollout.stage().share())
            .bind("since", rollout.since())
            .bind("late", late)
            .map(
                (rs, ctx) ->
                    new ConversationId(rs.getString("platform"), rs.getString("conversation_id")))
            .list();
    return handle
        .createQuery(SIGNS)
        .bind("id", rollout.id())
        .bind("share", rollout.stage().share())
        .bind("since", rollout.since())
        .bind("late", late)
        .map((rs, ctx) -> signs(rs, waiting))
        .one();
  }

  private static Signs signs(ResultSet rs, List<ConversationId> waiting) throws SQLException {
    return new Signs(
        waiting,
        Optional.ofNullable(rs.getTimestamp("untold")).map(Timestamp::toInstant),
        rs.getInt("unrecorded"),
        rs.getInt("since_variant"));
  }

  private static Out out(List<Row> live) {
    return new Out(
        live.stream().mapToInt(row -> row.out().toxic()).sum(),
        live.stream().mapToInt(row -> row.out().leaked()).sum());
  }

  private record Row(double share, boolean variant, Arm arm, Out out) {}
}
