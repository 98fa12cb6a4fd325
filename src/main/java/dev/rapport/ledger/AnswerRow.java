package dev.rapport.ledger;

import dev.rapport.post.PostRef;
import dev.rapport.reply.Source;
import dev.rapport.reply.memory.Basis;
import dev.rapport.reply.memory.RememberedVerdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What there is for a question, locked.
 *
 * @param verdict one that may be told
 * @param busy whether somebody else has the lease
 * @param pending whether a verdict waits for a person
 */
record AnswerRow(Optional<RememberedVerdict> verdict, boolean busy, boolean pending) {

  /** What is gone in between, purged or swept; the next look is clear. */
  private static final AnswerRow GONE = new AnswerRow(Optional.empty(), true, false);

  static AnswerRow find(Handle handle, Json json, AnswerLease wanted, Basis basis) {
    return handle
        .createQuery(FIND)
        .bind("question", wanted.key().sha256())
        .bind("platform", wanted.asker().platform())
        .bind("root", wanted.asker().id())
        .bind("basis", basis.sha256())
        .bind("now", wanted.now())
        .map((rs, ctx) -> of(rs, json))
        .findOne()
        .orElse(GONE);
  }

  private static AnswerRow of(ResultSet rs, Json json) throws SQLException {
    boolean tellable = rs.getBoolean("approved") && !rs.getBoolean("taken_back");
    return new AnswerRow(
        tellable ? Optional.of(verdict(rs, json)) : Optional.empty(),
        rs.getBoolean("busy"),
        rs.getBoolean("pending"));
  }

  private static RememberedVerdict verdict(ResultSet rs, Json json) throws SQLException {
    return new RememberedVerdict(
        rs.getString("core"),
        rs.getString("language"),
        rs.getString("model"),
        List.of(json.read(rs.getString("sources"), Source[].class)),
        new PostRef(rs.getString("platform"), rs.getString("root_id")));
  }

  private static final String FIND =
      """
      SELECT a.*,
        a.leased_until > :now AND NOT (a.platform = :platform AND a.root_id = :root) AS busy,
        coalesce(a.expires_at > :now AND a.basis = :basis AND s.state IN ('Drafted', 'Held'), false)
          AS pending,
        coalesce(a.expires_at > :now AND a.basis = :basis AND m.purged_at IS NULL
          AND s.state IN ('Approved', 'Publishing', 'Unknown', 'Published')
          AND r.text_sha256 = a.answer_sha256, false) AS approved,
        EXISTS (
          SELECT 1 FROM answer_memory_told t
          JOIN mention_state ts USING (platform, root_id)
          JOIN reply tr USING (platform, root_id)
          WHERE t.question = a.question
            AND (ts.state IN ('Rejected', 'Retracted') OR tr.verdict = 'APPROVED_EDITED'))
          AS taken_back
      FROM answer_memory a
      LEFT JOIN mention m ON m.platform = a.platform AND m.root_id = a.root_id
      LEFT JOIN mention_state s ON s.platform = a.platform AND s.root_id = a.root_id
      LEFT JOIN reply r ON r.platform = a.platform AND r.root_id = a.root_id
      WHERE a.question = :question
      FOR UPDATE OF a
      """;
}
