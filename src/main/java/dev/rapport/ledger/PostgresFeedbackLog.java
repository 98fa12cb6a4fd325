package dev.rapport.ledger;

import dev.rapport.feedback.FeedbackLog;
import dev.rapport.feedback.FeedbackRecorded;
import dev.rapport.feedback.FeedbackSummary;
import dev.rapport.feedback.Latest;
import dev.rapport.feedback.Noted;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Feedback in PostgreSQL. */
@ApplicationScoped
class PostgresFeedbackLog implements FeedbackLog {

  private static final String RIPEN =
      """
      WITH due AS (
        SELECT platform, root_id FROM reply
        WHERE reply_id IS NOT NULL AND NOT ripe AND published_at <= :until
        ORDER BY published_at LIMIT :max FOR UPDATE SKIP LOCKED),
      ripe AS (
        UPDATE reply SET ripe = true FROM due
        WHERE reply.platform = due.platform AND reply.root_id = due.root_id
        RETURNING reply.platform, reply.root_id)
      INSERT INTO feedback_due (kind, platform, root_id, at)
      SELECT 'ripe', platform, root_id, :now FROM ripe
      """;

  private final Jdbi jdbi;
  private final Json json;
  private final Outbox outbox;
  private final FeedbackSums sums;
  private final Clock clock;

  PostgresFeedbackLog(Jdbi jdbi, Json json, Outbox outbox, FeedbackSums sums, Clock clock) {
    this.clock = clock;
    this.jdbi = jdbi;
    this.json = json;
    this.outbox = outbox;
    this.sums = sums;
  }

  @Override
  public Optional<Answer> answer(PostRef reply) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT platform, root_id, draft, verdict FROM reply"
                        + " WHERE platform = :platform AND reply_id = :reply")
                .bind("platform", reply.platform())
                .bind("reply", reply.id())
                .map(
                    (rs, ctx) ->
                        new Answer(
                            new PostRef(rs.getString("platform"), rs.getString("root_id")),
                            FactsRow.read(rs, json)))
                .findOne());
  }

  @Override
  public boolean record(FeedbackRecorded event) {
    return outbox.inTransaction(
            handle -> insert(handle, event, Optional.empty()) ? List.of(event) : List.of())
        == 1;
  }

  @Override
  public Told tell(int max, Function<Noted, FeedbackRecorded> telling) {
    AtomicInteger settled = new AtomicInteger();
    List<FeedbackRecorded> told = new ArrayList<>();
    outbox.inTransaction(
        handle -> {
          NotedRows rows = NotedRows.take(handle, json, max);
          settled.set(rows.taken());
          for (Noted noted : rows.noted()) {
            FeedbackRecorded event = telling.apply(noted);
            if (insert(handle, event, noted.followUp().map(post -> post.root().id()))) {
              told.add(event);
            }
          }
          return told;
        });
    return new Told(settled.get(), told);
  }

  private boolean insert(Handle handle, FeedbackRecorded event, Optional<String> followUp) {
    return handle
            .createUpdate(
                """
                INSERT INTO feedback (id, platform, root_id, reply_id, kind, change, total,
                                      follow_up, more, observed_at, facts)
                VALUES (:id, :platform, :root, :reply, :kind, :change, :total,
                        :followUp, jsonb_strip_nulls(CAST(:more AS jsonb)), :observed,
                        CAST(:facts AS jsonb))
                ON CONFLICT DO NOTHING
                """)
            .bind("id", event.id())
            .bind("platform", event.mention().platform())
            .bind("root", event.mention().id())
            .bind("reply", event.reply() == null ? null : event.reply().id())
            .bind("kind", event.kind().word())
            .bind("change", event.change())
            .bind("total", event.total())
            .bind("followUp", followUp.orElse(null))
            .bind("more", json.write(new More(event.mood(), event.measured())))
            .bind("observed", event.observedAt())
            .bind("facts", json.write(event.facts()))
            .execute()
        == 1;
  }

  @Override
  public void ripen(Instant publishedUntil, int max) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(RIPEN)
                .bind("until", publishedUntil)
                .bind("max", max)
                .bind("now", clock.instant())
                .execute());
  }

  @Override
  public List<Latest> latest(int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT *, facts ->> 'stance' AS stance, facts ->> 'mode' AS mode FROM feedback
                    WHERE root_id IS NOT NULL AND kind <> 'ripe' ORDER BY observed_at DESC LIMIT :max
                    """)
                .bind("max", max)
                .map(
                    (rs, ctx) ->
                        new Latest(
                            rs.getTimestamp("observed_at").toInstant(),
                            rs.getString("kind"),
                            rs.getInt("change"),
                            rs.getString("platform"),
                            rs.getString("root_id"),
                            rs.getString("stance"),
                            rs.getString("mode")))
                .list());
  }

  @Override
  public FeedbackSummary summary() {
    return jdbi.withHandle(sums::all);
  }

  private record More(FeedbackRecorded.Mood mood, FeedbackRecorded.Measured measured) {}
}
