package dev.rapport.ledger;

import dev.rapport.feedback.learning.Evidence;
import dev.rapport.feedback.learning.LearningRecord;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Order;
import dev.rapport.reply.Stance;
import dev.rapport.reply.StancePreference.Drawn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was learned, in PostgreSQL. */
@ApplicationScoped
class PostgresLearning implements LearningRecord {

  private static final String FREEZE =
      """
      INSERT INTO learning_switch AS s (frozen, moved_by, why, since)
      VALUES (true, :by, :why, :now)
      ON CONFLICT (one) DO UPDATE
      SET frozen = true, moved_by = :by, why = :why, since = :now WHERE NOT s.frozen
      """;
  private static final String RELEASE =
      "UPDATE learning_switch SET frozen = false, moved_by = :by, why = :why, since = :now"
          + " WHERE frozen";
  private static final String RESET =
      """
      WITH learned AS (DELETE FROM learned_stance), drawn AS (DELETE FROM drawn_stance)
      INSERT INTO learning_switch (reset_at, moved_by, why, since)
      VALUES (:now, :by, :why, :now)
      ON CONFLICT (one) DO UPDATE SET reset_at = :now, moved_by = :by, why = :why, since = :now
      """;

  /** When nobody has moved anything. */
  private static final Position UNMOVED = new Position(false, "", "", null, null);

  /** A conversation that rests for so long begins anew. */
  private static final Duration STICKY = Duration.ofDays(90);

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresLearning(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public Map<String, Map<Stance, Evidence>> evidence() {
    Map<String, Map<Stance, Evidence>> all = new TreeMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM learned_stance")
                .map((rs, ctx) -> put(all, rs))
                .list());
    return all;
  }

  /** A stance that is no more is passed over. */
  private static boolean put(Map<String, Map<Stance, Evidence>> all, ResultSet rs)
      throws SQLException {
    Evidence evidence = new Evidence(rs.getDouble("good"), rs.getDouble("bad"));
    String situation = rs.getString("situation");
    Stance.of(rs.getString("stance"))
        .ifPresent(
            stance ->
                all.computeIfAbsent(situation, each -> new EnumMap<>(Stance.class))
                    .put(stance, evidence));
    return true;
  }

  @Override
  public void keep(Map<String, Map<Stance, Evidence>> evidence, Position position) {
    jdbi.useTransaction(
        handle -> {
          if (!isStill(handle, position)) {
            return;
          }
          handle.execute("DELETE FROM learned_stance");
          handle.execute("DELETE FROM drawn_stance WHERE at < ?", clock.instant().minus(STICKY));
          PreparedBatch batch =
              handle.prepareBatch(
                  "INSERT INTO learned_stance (situation, stance, good, bad)"
                      + " VALUES (:situation, :stance, :good, :bad)");
          evidence.forEach(
              (situation, stances) ->
                  stances.forEach(
                      (stance, each) ->
                          batch
                              .bind("situation", situation)
                              .bind("stance", stance.word())
                              .bind("good", each.good())
                              .bind("bad", each.bad())
                              .add()));
          batch.execute();
        });
  }

  private static boolean isStill(Handle handle, Position position) {
    Position now =
        handle
            .createQuery("SELECT * FROM learning_switch FOR UPDATE")
            .map((rs, ctx) -> position(rs))
            .findOne()
            .orElse(UNMOVED);
    return now.equals(position);
  }

  @Override
  public List<Drew> outcomes(Instant since, Instant until, int max) {
    Instant from = Optional.ofNullable(position().resetAt()).filter(since::isBefore).orElse(since);
    return jdbi.withHandle(handle -> OutcomeRows.drawn(handle, from, until, max));
  }

  @Override
  public Drawn remember(ConversationId conversation, String situation, Drawn drawn) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    WITH new AS (
                      INSERT INTO drawn_stance
                      VALUES (:platform, :conversation, :situation, :stance, :propensity, :now)
                      ON CONFLICT DO NOTHING RETURNING stance, propensity)
                    SELECT stance, propensity FROM new
                    UNION ALL
                    SELECT stance, propensity FROM drawn_stance
                    WHERE platform = :platform AND conversation_id = :conversation
                      AND situation = :situation
                    LIMIT 1
                    """)
                .bind("platform", conversation.platform())
                .bind("conversation", conversation.value())
                .bind("situation", situation)
                .bind("stance", drawn.stance().word())
                .bind("propensity", drawn.propensity())
                .bind("now", clock.instant())
                .map(
                    (rs, ctx) ->
                        Stance.of(rs.getString("stance"))
                            .map(stance -> new Drawn(stance, propensity(rs)))
                            .orElse(drawn))
                .findOne()
                .orElse(drawn));
  }

  private static double propensity(ResultSet rs) {
    try {
      return rs.getDouble("propensity");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Position position() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM learning_switch")
                .map((rs, ctx) -> position(rs))
                .findOne()
                .orElse(UNMOVED));
  }

  @Override
  public Position freeze(Order order) {
    return move(FREEZE, order);
  }

  @Override
  public Position release(Order order) {
    return move(RELEASE, order);
  }

  @Override
  public Position reset(Order order) {
    return move(RESET, order);
  }

  private Position move(String sql, Order order) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(sql)
                .bind("by", order.person())
                .bind("why", order.why())
                .bind("now", clock.instant())
                .execute());
    return position();
  }

  private static Position position(ResultSet rs) throws SQLException {
    return new Position(
        rs.getBoolean("frozen"),
        rs.getString("moved_by"),
        rs.getString("why"),
        instant(rs.getTimestamp("since")),
        instant(rs.getTimestamp("reset_at")));
  }

  private static Instant instant(Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
