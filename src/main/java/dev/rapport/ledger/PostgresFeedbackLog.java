package dev.rapport.ledger;

import dev.rapport.feedback.FeedbackLog;
import dev.rapport.feedback.FeedbackRecorded;
import dev.rapport.feedback.FeedbackRecorded.ReplyFacts;
import dev.rapport.feedback.FeedbackSummary;
import dev.rapport.post.PostRef;
import dev.rapport.reply.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Feedback in PostgreSQL. */
@ApplicationScoped
class PostgresFeedbackLog implements FeedbackLog {

  private final Jdbi jdbi;
  private final Json json;
  private final Outbox outbox;
  private final FeedbackSums sums;

  PostgresFeedbackLog(Jdbi jdbi, Json json, Outbox outbox, FeedbackSums sums) {
    this.jdbi = jdbi;
    this.json = json;
    this.outbox = outbox;
    this.sums = sums;
  }

  @Override
  public Optional<ReplyFacts> factsOf(PostRef reply) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT draft, verdict = 'APPROVED_EDITED' AS rewritten FROM reply
                    WHERE platform = :platform AND reply_id = :reply
                    """)
                .bind("platform", reply.platform())
                .bind("reply", reply.id())
                .map(
                    (rs, ctx) ->
                        facts(
                            json.read(rs.getString("draft"), Draft.class),
                            rs.getBoolean("rewritten")))
                .findOne());
  }

  private static ReplyFacts facts(Draft draft, boolean rewritten) {
    return new ReplyFacts(
        draft.language(),
        draft.stance().stance().word(),
        draft.mode().mode().word(),
        draft.origin().persona(),
        rewritten ? "person" : draft.origin().rung(),
        draft.origin().model(),
        draft.origin().prompt());
  }

  @Override
  public void record(FeedbackRecorded event) {
    outbox.inTransaction(handle -> insert(handle, event) ? List.of(event) : List.of());
  }

  private boolean insert(Handle handle, FeedbackRecorded event) {
    return handle
            .createUpdate(
                """
                INSERT INTO feedback
                  (id, platform, reply_id, kind, change, total, observed_at, facts)
                VALUES (:id, :platform, :reply, :kind, :change, :total, :observed,
                        CAST(:facts AS jsonb))
                ON CONFLICT DO NOTHING
                """)
            .bind("id", event.id())
            .bind("platform", event.reply().platform())
            .bind("reply", event.reply().id())
            .bind("kind", event.kind().word())
            .bind("change", event.change())
            .bind("total", event.total())
            .bind("observed", event.observedAt())
            .bind("facts", json.write(event.facts()))
            .execute()
        == 1;
  }

  @Override
  public FeedbackSummary summary() {
    return jdbi.withHandle(sums::all);
  }
}
