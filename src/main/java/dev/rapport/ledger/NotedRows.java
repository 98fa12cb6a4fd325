package dev.rapport.ledger;

import dev.rapport.feedback.FeedbackKind;
import dev.rapport.feedback.FeedbackRecorded.Measured;
import dev.rapport.feedback.Noted;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * What was noted as feedback and is taken up now, by nobody else as long as the transaction lasts.
 *
 * @param taken how many rows are gone
 * @param noted those of them that are of an answer
 */
record NotedRows(int taken, List<Noted> noted) {

  private static final Logger LOG = Logger.getLogger(NotedRows.class);

  private static final String TAKE =
      """
      WITH due AS (
        SELECT id FROM feedback_due ORDER BY at LIMIT :max FOR UPDATE SKIP LOCKED),
      taken AS (
        DELETE FROM feedback_due d USING due WHERE d.id = due.id RETURNING d.*)
      SELECT t.*, r.draft, r.verdict, r.reply_id, m.post
      FROM taken t
      LEFT JOIN reply r ON r.platform = t.platform AND r.root_id = t.root_id
      LEFT JOIN mention m ON m.platform = t.platform AND m.root_id = t.follow_up
      ORDER BY t.at
      """;

  static NotedRows take(Handle handle, Json json, int max) {
    List<Optional<Noted>> rows =
        handle.createQuery(TAKE).bind("max", max).map((rs, ctx) -> noted(rs, json)).list();
    return new NotedRows(rows.size(), rows.stream().flatMap(Optional::stream).toList());
  }

  /** What cannot be read must not keep the rest from being told, now and ever after. */
  private static Optional<Noted> noted(ResultSet rs, Json json) throws SQLException {
    if (rs.getString("draft") == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(rs, json));
    } catch (RuntimeException e) {
      LOG.warnf("what came of %s is not told: its draft cannot be read", rs.getString("root_id"));
      return Optional.empty();
    }
  }

  private static Noted read(ResultSet rs, Json json) throws SQLException {
    String platform = rs.getString("platform");
    return new Noted(
        rs.getObject("id", UUID.class),
        kind(rs.getString("kind")),
        new PostRef(platform, rs.getString("root_id")),
        Optional.ofNullable(rs.getString("reply_id")).map(id -> new PostRef(platform, id)),
        Optional.ofNullable(rs.getString("post")).map(post -> json.read(post, Post.class)),
        Optional.ofNullable(rs.getString("measured")).map(it -> json.read(it, Measured.class)),
        rs.getTimestamp("at").toInstant(),
        FactsRow.read(rs, json));
  }

  private static FeedbackKind kind(String word) {
    return FeedbackKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
