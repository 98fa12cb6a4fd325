package dev.rapport.ledger;

import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.MentionReceived;
import dev.rapport.mention.MentionState;
import dev.rapport.mention.MentionState.Received;
import dev.rapport.post.Post;
import dev.rapport.post.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Puts a page of new mentions into the record: rows, states, histories and events in one statement.
 * A mention that is there already is passed over, with all that hangs on it.
 */
@ApplicationScoped
class InsertMentions {

  private static final Received RECEIVED = new Received("received");

  private static final String SQL =
      """
      WITH page AS (
        SELECT * FROM jsonb_to_recordset(CAST(:page AS jsonb)) AS page(
          root text, versions text[], conversation text, author text, handle text, post jsonb,
          state text, reason text, event text, parent text, enough boolean)),
      fresh AS (
        INSERT INTO mention (platform, root_id, versions, conversation_id, author_id,
                             author_handle, post, eligible, enough, received_at)
        SELECT :platform, root, versions, conversation, author, handle, post,
               event IS NOT NULL, enough, :now
        FROM page
        ON CONFLICT DO NOTHING
        RETURNING root_id),
      states AS (
        INSERT INTO mention_state (platform, root_id, state, reason, changed_at, due_at, steps)
        SELECT :platform, root, state, reason, :now,
               CASE WHEN event IS NOT NULL THEN CAST(:due AS timestamptz) END,
               CASE WHEN event IS NOT NULL THEN 1 ELSE 2 END
        FROM page JOIN fresh ON root = root_id),
      histories AS (
        INSERT INTO transition (platform, root_id, state, reason, at, step)
        SELECT :platform, root, step.state, step.reason, :now, nth
        FROM page JOIN fresh ON root = root_id
        CROSS JOIN LATERAL (
          VALUES (1, CAST(:received AS text), CAST(:received_reason AS text)),
                 (2, page.state, page.reason)) AS step(nth, state, reason)
        WHERE nth = 1 OR page.event IS NULL
        ORDER BY root, nth),
      looks AS (
        UPDATE reaction_watch w SET due_at = :now
        FROM page JOIN fresh ON root = root_id
        WHERE w.platform = :platform AND w.reply_id = page.parent AND w.due_at IS NOT NULL)
      INSERT INTO outbox (topic, key, payload, at)
      SELECT :topic, :platform || ':' || conversation, event, :now
      FROM page JOIN fresh ON root = root_id
      WHERE event IS NOT NULL
      RETURNING id, topic, key, payload
      """;

  private final Json json;
  private final LedgerConfig config;

  InsertMentions(Json json, LedgerConfig config) {
    this.json = json;
    this.config = config;
  }

  /**
   * @return the events that are to be told once the transaction is committed
   */
  List<OutboxRow> into(Handle handle, Intake intake, Instant now) {
    if (intake.fresh().isEmpty()) {
      return List.of();
    }
    List<Row> page = intake.fresh().stream().map(judged -> row(judged, now)).toList();
    return handle
        .createQuery(SQL)
        .bind("page", json.write(page))
        .bind("platform", intake.platform())
        .bind("now", now)
        .bind("due", now.plus(config.patience()))
        .bind("received", RECEIVED.name())
        .bind("received_reason", RECEIVED.reason())
        .bind("topic", Topic.MENTIONS.topicName())
        .map(OutboxRow::map)
        .list();
  }

  private Row row(Judged judged, Instant now) {
    Post post = judged.post();
    MentionState state =
        judged.objection().<MentionState>map(why -> RECEIVED.ineligible(why).to()).orElse(RECEIVED);
    String event =
        judged.objection().isPresent()
            ? null
            : json.write(new MentionReceived(post.root(), post.conversation(), now));
    return new Row(
        post.root().id(),
        post.versions(),
        post.conversation().value(),
        post.author().id(),
        post.author().handle(),
        post,
        state.name(),
        state.reason(),
        event,
        post.inReplyTo().orElse(null),
        judged.enough());
  }

  /**
   * @param event null when the mention is ineligible
   * @param parent the id of the post it answers, or null
   */
  private record Row(
      String root,
      List<String> versions,
      String conversation,
      String author,
      String handle,
      Post post,
      String state,
      String reason,
      String event,
      String parent,
      boolean enough) {}
}
