package dev.rapport.ledger;

import dev.rapport.post.PostRef;
import dev.rapport.publish.PublicationLog.Intent;
import dev.rapport.publish.PublicationLog.Unsettled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Reads intents: what is to be posted, or was. */
@ApplicationScoped
class Intents {

  private static final String FIELDS =
      """
      json_build_object(
        'platform', m.platform, 'root', m.root_id, 'versions', m.versions, 'text', r.text,
        'attempt', %s, 'reply', r.reply_id, 'attemptedAt', r.attempted_at,
        'firstAttemptedAt', r.first_attempted_at, 'absences', r.absences, 'saidAt', m.post ->> 'createdAt', 'reason', %s)
      """;

  /** The intent that a step has just made. */
  static final String ONE =
      "SELECT "
          + FIELDS.formatted("moved.attempt", "''")
          + "FROM moved JOIN mention m USING (platform, root_id)"
          + " JOIN reply r USING (platform, root_id)";

  private static final String STORED =
      "SELECT "
          + FIELDS.formatted("s.attempt", "s.reason")
          + "FROM mention_state s JOIN mention m USING (platform, root_id)"
          + " JOIN reply r USING (platform, root_id)"
          + " WHERE s.platform = :platform AND s.root_id = :root AND s.state = :state";

  private final Jdbi jdbi;
  private final Json json;
  private final Clock clock;

  Intents(Jdbi jdbi, Json json, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
  }

  Intent read(String stored) {
    return json.read(stored, Stored.class).intent();
  }

  Optional<Intent> published(PostRef mention) {
    return stored(mention, "Published").map(Stored::intent);
  }

  Optional<Unsettled> unsettled(PostRef mention) {
    return stored(mention, "Unknown").map(Stored::unsettled);
  }

  void countAbsence(PostRef mention) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE reply SET absences = absences + 1 WHERE platform = ? AND root_id = ?",
                mention.platform(),
                mention.id()));
  }

  boolean isStopped() {
    return jdbi.withHandle(
        handle -> handle.createQuery("SELECT stopped FROM kill_switch").mapTo(Boolean.class).one());
  }

  List<PostRef> approvedBefore(Duration age) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT s.platform, s.root_id FROM mention_state s
                    JOIN reply r USING (platform, root_id)
                    WHERE s.state = 'Approved' AND s.due_at IS NOT NULL AND r.decided_at < :before
                    LIMIT 500
                    """)
                .bind("before", clock.instant().minus(age))
                .map((rs, ctx) -> new PostRef(rs.getString("platform"), rs.getString("root_id")))
                .list());
  }

  private Optional<Stored> stored(PostRef mention, String state) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STORED)
                .bind("platform", mention.platform())
                .bind("root", mention.id())
                .bind("state", state)
                .map((rs, ctx) -> json.read(rs.getString(1), Stored.class))
                .findOne());
  }

  /** The row as it comes. */
  private record Stored(
      String platform,
      String root,
      List<String> versions,
      String text,
      int attempt,
      String reply,
      Instant attemptedAt,
      Instant firstAttemptedAt,
      int absences,
      Instant saidAt,
      String reason) {

    Intent intent() {
      return new Intent(
          new PostRef(platform, root),
          versions,
          text,
          attempt,
          Optional.ofNullable(reply).map(id -> new PostRef(platform, id)),
          saidAt);
    }

    Unsettled unsettled() {
      return new Unsettled(intent(), attemptedAt, firstAttemptedAt, absences, reason);
    }
  }
}
