package dev.rapport.ledger;

import dev.rapport.moderation.ReviewQueue.Which;
import dev.rapport.moderation.queue.QueueOrder.Times;
import dev.rapport.moderation.queue.QueueRows;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which review queue each item waits in, in PostgreSQL. */
@ApplicationScoped
class PostgresQueueRows implements QueueRows {

  private static final String SELECT =
      HeldDrafts.SELECT.replace(
          "SELECT ",
          "SELECT s.rank_at, s.due_at, extract(epoch FROM s.ahead) * 1000 AS ahead_ms, ");

  /** An escalation moves an item, and what was thought of its place before is void. */
  private static final String PUT =
      """
      UPDATE mention_state s SET queue = :queue, place_at = :place
      WHERE s.platform = :platform AND s.root_id = :root AND s.state = 'Held'
        AND s.rank_at = :seen AND (s.queue, s.place_at) IS DISTINCT FROM (:queue, :place)
      """;

  private final Jdbi jdbi;
  private final HeldDrafts held;

  PostgresQueueRows(Jdbi jdbi, HeldDrafts held) {
    this.jdbi = jdbi;
    this.held = held;
  }

  @Override
  public List<Waiting> waiting(Optional<PostRef> after, int max) {
    return list(HeldFilter.of(Which.first(max).after(after)));
  }

  @Override
  public List<Waiting> in(String queue, int max) {
    return list(HeldFilter.of(Which.first(max).in(Optional.of(queue))));
  }

  private List<Waiting> list(HeldFilter filter) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + filter.sql())
                .bindMap(filter.values())
                .map((rs, ctx) -> new Waiting(held.item(rs), times(rs)))
                .list());
  }

  private static Times times(ResultSet rs) throws SQLException {
    return new Times(
        rs.getTimestamp("changed_at").toInstant(),
        rs.getTimestamp("rank_at").toInstant(),
        Optional.ofNullable(rs.getTimestamp("due_at")).map(due -> due.toInstant()),
        Duration.ofMillis(rs.getLong("ahead_ms")));
  }

  @Override
  public void put(List<Sorted> items) {
    jdbi.useTransaction(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(PUT);
          for (Sorted each : items) {
            batch
                .bind("platform", each.item().platform())
                .bind("root", each.item().id())
                .bind("seen", each.seen())
                .bind("queue", each.queue())
                .bind("place", each.place())
                .add();
          }
          batch.execute();
        });
  }

  @Override
  public Map<String, Tally> tallies() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT queue, count(*) AS n, min(changed_at) AS oldest FROM mention_state
                    WHERE state = 'Held' GROUP BY queue
                    """)
                .map((rs, ctx) -> Map.entry(rs.getString("queue"), tally(rs)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Tally tally(ResultSet rs) throws SQLException {
    Instant oldest = rs.getTimestamp("oldest").toInstant();
    return new Tally(rs.getInt("n"), oldest);
  }
}
