package dev.rapport.ledger;

import dev.rapport.moderation.lesson.Lesson;
import dev.rapport.moderation.lesson.Lessons;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What reviewers changed, read from the answers in PostgreSQL. */
@ApplicationScoped
class PostgresLessons implements Lessons {

  /** A rejection teaches only if somebody said why. */
  private static final String OPEN =
      """
      SELECT r.platform, r.root_id, r.decided_by, r.verdict, r.decided_at, r.stance, r.language,
             r.draft -> 'origin' ->> 'persona' AS persona, r.draft ->> 'text' AS draft,
             CASE WHEN r.verdict = 'REJECTED' THEN '' ELSE r.text END AS text, s.reason
      FROM reply r
      JOIN mention_state s USING (platform, root_id)
      JOIN mention m USING (platform, root_id)
      WHERE r.decided_by <> 'rule' AND m.purged_at IS NULL
        AND (r.verdict = 'APPROVED_EDITED' AND s.state IN ('Approved', 'Publishing', 'Published')
          OR r.verdict = 'REJECTED' AND s.state = 'Rejected' AND s.reason LIKE '%: %')
        AND NOT EXISTS (SELECT 1 FROM lesson_settled l
                        WHERE l.platform = r.platform AND l.root_id = r.root_id)
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  PostgresLessons(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Override
  public List<Lesson> open(int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OPEN + " ORDER BY r.decided_at DESC LIMIT :max")
                .bind("max", max)
                .map((rs, ctx) -> lesson(rs))
                .list());
  }

  @Override
  public Optional<Lesson> find(PostRef mention) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OPEN + " AND r.platform = :platform AND r.root_id = :root")
                .bind("platform", mention.platform())
                .bind("root", mention.id())
                .map((rs, ctx) -> lesson(rs))
                .findOne());
  }

  @Override
  public boolean settle(PostRef mention, String by, String rule) {
    return find(mention).isPresent()
        && jdbi.withHandle(
                handle ->
                    handle.execute(
                        """
                        INSERT INTO lesson_settled (platform, root_id, by_whom, rule, at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """,
                        mention.platform(),
                        mention.id(),
                        by,
                        rule,
                        clock.instant()))
            == 1;
  }

  private static Lesson lesson(ResultSet rs) throws SQLException {
    return new Lesson(
        rs.getString("platform"),
        rs.getString("root_id"),
        rs.getString("decided_by"),
        rs.getString("verdict").toLowerCase(Locale.ROOT).replace('_', '-'),
        rs.getTimestamp("decided_at").toInstant(),
        rs.getString("persona"),
        rs.getString("stance"),
        rs.getString("language"),
        rs.getString("draft"),
        rs.getString("text"),
        rs.getString("reason"));
  }
}
