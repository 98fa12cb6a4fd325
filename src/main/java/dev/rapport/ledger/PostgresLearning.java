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
    rows().forEach(row -> row.into(all));
    return all;
  }

  private List<Row> rows() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM learned_stance")
                .map(
                    (rs, ctx) ->
                        new Row(
                            rs.getString("situation"),
                            Stance.of(rs.getString("stance")),
                            new Evidence(rs.getDouble("good"), rs.getDouble("bad"))))
                .list());
  }

  /**
   * @param stance empty for one that is no more
   */
  private record Row(String situation, Optional<Stance> stance, Evidence evidence) {

    void into(Map<String, Map<Stance, Evidence>> all) {
      stance.ifPresent(
          it ->
              all.computeIfAbsent(situation, each -> new EnumMap<>(Stance.class))
                  .put(it, evidence));
    }
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
                    INSERT INTO drawn_stance
                    VALUES (:platform, :conversation, :situation, :stance, :propensity, :now)
                    ON CONFLICT (platform, conversation_id, situation) DO UPDATE SET at = :now
                    RETURNING stance, propensity
                    """)
                .bind("platform", conversation.platform())
                .bind("conversation", conversation.value())
                .bind("situation", situation)
                .bind("stance", drawn.stance().word())
                .bind("propensity", drawn.propensity())
                .bind("now", clock.instant())
                .map((rs, ctx) -> known(rs, drawn))
                .one());
  }

  /** Of a stance that is no more another one is drawn. */
  private static Drawn known(ResultSet rs, Drawn other) throws SQLException {
    double propensity = rs.getDouble("propensity");
    return Stance.of(rs.getString("stance"))
        .map(stance -> new Drawn(stance, propensity))
        .orElse(other);
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
