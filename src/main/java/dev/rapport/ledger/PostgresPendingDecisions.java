package dev.rapport.ledger;

import dev.rapport.moderation.Decision;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.desk.PendingDecisions;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Decisions that can still be undone, in PostgreSQL. */
@ApplicationScoped
class PostgresPendingDecisions implements PendingDecisions {

  private static final String PUT =
      """
      INSERT INTO review_pending (platform, root_id, by_whom, verdict, text, seen, why, due_at)
      SELECT s.platform, s.root_id, :by, :verdict, :text, :seen, :why, :due FROM mention_state s
      WHERE s.platform = :platform AND s.root_id = :root AND s.state = 'Held' AND
      """
          + PostgresReviewClaims.NOT_OTHERS
          + "ON CONFLICT DO NOTHING";

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresPendingDecisions(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public boolean put(Decision decision, Instant due) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(PUT)
                    .bind("platform", decision.mention().platform())
                    .bind("root", decision.mention().id())
                    .bind("by", decision.by())
                    .bind("verdict", decision.verdict().name())
                    .bind("text", decision.text())
                    .bind("seen", decision.seen())
                    .bind("why", decision.why())
                    .bind("due", due)
                    .bind("now", clock.instant())
                    .execute())
        == 1;
  }

  @Override
  public Optional<Decision> takeBack(PostRef item, String by) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    DELETE FROM review_pending
                    WHERE platform = :platform AND root_id = :root AND by_whom = :by
                      AND due_at > :now
                    RETURNING *
                    """)
                .bind("platform", item.platform())
                .bind("root", item.id())
                .bind("by", by)
                .bind("now", clock.instant())
                .map((rs, ctx) -> decision(rs))
                .findOne());
  }

  @Override
  public List<Decision> due(int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM review_pending WHERE due_at <= :now ORDER BY due_at LIMIT :max")
                .bind("now", clock.instant())
                .bind("max", max)
                .map((rs, ctx) -> decision(rs))
                .list());
  }

  @Override
  public void settled(PostRef item) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "DELETE FROM review_pending WHERE platform = ? AND root_id = ?",
                item.platform(),
                item.id()));
  }

  private static Decision decision(ResultSet rs) throws SQLException {
    return new Decision(
        new PostRef(rs.getString("platform"), rs.getString("root_id")),
        rs.getString("by_whom"),
        Verdict.valueOf(rs.getString("verdict")),
        rs.getString("text"),
        rs.getString("seen"),
        rs.getString("why"));
  }
}
