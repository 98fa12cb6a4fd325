package dev.rapport.ledger;

import dev.rapport.feedback.ReplyFacts;
import dev.rapport.feedback.ReplyFacts.Alignment;
import dev.rapport.reply.Draft;
import dev.rapport.reply.alignment.AlignmentScore;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The facts of an answer, from its row. */
final class FactsRow {

  private FactsRow() {}

  /** Reads {@code platform}, {@code draft} and {@code verdict}. */
  static ReplyFacts read(ResultSet rs, Json json) throws SQLException {
    Draft draft = json.read(rs.getString("draft"), Draft.class);
    boolean rewritten = "APPROVED_EDITED".equals(rs.getString("verdict"));
    return new ReplyFacts(
        rs.getString("platform"),
        draft.language(),
        draft.stance().stance().word(),
        draft.mode().mode().word(),
        draft.origin().persona(),
        rewritten ? "person" : draft.origin().rung(),
        draft.origin().model(),
        draft.origin().prompt(),
        rewritten || draft.alignment() == null ? null : alignment(draft.alignment()),
        draft.origin().costUsd(),
        draft.origin().variantOrBase(),
        draft.stance().propensity());
  }

  private static Alignment alignment(AlignmentScore score) {
    return new Alignment(
        score.emotionFit(),
        score.manners(),
        score.style().overall(),
        score.support(),
        score.brevity(),
        score.total());
  }
}
