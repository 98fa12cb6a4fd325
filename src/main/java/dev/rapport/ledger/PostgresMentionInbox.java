package dev.rapport.ledger;

import dev.rapport.mention.MentionInbox;
import dev.rapport.mention.MentionSource.Fetched.Broken;
import dev.rapport.mention.Standing;
import dev.rapport.mention.Turn;
import dev.rapport.mention.money.Cost;
import dev.rapport.post.Post;
import dev.rapport.post.SafeText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The inbox in PostgreSQL. A page of any size costs a handful of round trips. */
@ApplicationScoped
class PostgresMentionInbox implements MentionInbox {

  private static final int SAMPLE = 4096;

  private final Jdbi jdbi;
  private final Clock clock;
  private final StandingQuery standing;
  private final HabitsQuery habits;
  private final InsertMentions insert;
  private final OutboxRelay relay;
  private final Json json;
  private final PostgresCostLog costs;

  PostgresMentionInbox(
      Jdbi jdbi,
      Clock clock,
      StandingQuery standing,
      HabitsQuery habits,
      InsertMentions insert,
      OutboxRelay relay,
      Json json,
      PostgresCostLog costs) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.standing = standing;
    this.habits = habits;
    this.insert = insert;
    this.relay = relay;
    this.json = json;
    this.costs = costs;
  }

  @Override
  public Optional<String> cursor(String platform) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT cursor FROM intake_cursor WHERE platform = :platform")
                .bind("platform", platform)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public Standing standing(List<Post> posts) {
    return jdbi.withHandle(handle -> standing.of(handle, posts));
  }

  /** What reading the page cost goes along, so it needs no commit of its own. */
  @Override
  public boolean store(Turn turn, Intake intake) {
    List<Cost> spent = costs.take();
    Optional<List<OutboxRow>> events = Optional.empty();
    try {
      events = store(turn, intake, spent);
    } finally {
      if (events.isEmpty()) {
        costs.putBack(spent);
      }
    }
    events.ifPresent(told -> told.forEach(relay::tell));
    return events.isPresent();
  }

  private Optional<List<OutboxRow>> store(Turn turn, Intake intake, List<Cost> spent) {
    return jdbi.inTransaction(
        handle -> {
          if (!Fence.holds(handle, turn)) {
            return Optional.empty();
          }
          costs.insert(handle, spent);
          return Optional.of(write(handle, intake));
        });
  }

  @Override
  public void add(Intake intake) {
    List<OutboxRow> events = jdbi.inTransaction(handle -> write(handle, intake));
    events.forEach(relay::tell);
  }

  /** Returns the events that are to be told once this is committed. */
  private List<OutboxRow> write(Handle handle, Intake intake) {
    Instant now = clock.instant();
    List<OutboxRow> told = insert.into(handle, intake, now);
    intake.edits().forEach(edit -> update(handle, edit.post()));
    intake.optOuts().forEach(author -> optOut(handle, intake.platform(), author, now));
    intake.pairs().forEach(author -> habits.pair(handle, intake.platform(), author));
    intake.cursor().ifPresent(cursor -> move(handle, intake.platform(), cursor, now));
    return told;
  }

  @Override
  public void quarantine(String platform, Broken broken) {
    String sample = SafeText.storable(broken.sample());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO quarantine (platform, what, sample, at)"
                        + " VALUES (:platform, :what, :sample, :now)")
                .bind("platform", platform)
                .bind("what", SafeText.oneLine(broken.what(), 300))
                .bind("sample", sample.substring(0, Math.min(SAMPLE, sample.length())))
                .bind("now", clock.instant())
                .execute());
  }

  /**
   * The text changes only while no draft was begun for it, and only to a later one; the new id is
   * remembered always.
   */
  private void update(Handle handle, Post edit) {
    handle
        .createUpdate(
            """
            UPDATE mention m
            SET versions = CASE WHEN cardinality(m.versions) < cardinality(:versions)
                                THEN :versions ELSE m.versions END,
                post = CASE WHEN s.state = 'Received'
                             AND coalesce(array_position(:versions, m.post -> 'ref' ->> 'id'), 0)
                                 <= :version
                            THEN CAST(:post AS jsonb) ELSE m.post END
            FROM mention_state s
            WHERE m.platform = :platform AND m.root_id = :root
              AND s.platform = m.platform AND s.root_id = m.root_id
              AND m.post -> 'ref' ->> 'id' <> :ref
            """)
        .bindArray("versions", String.class, edit.versions())
        .bind("version", edit.version())
        .bind("post", json.write(edit))
        .bind("platform", edit.ref().platform())
        .bind("root", edit.root().id())
        .bind("ref", edit.ref().id())
        .execute();
  }

  private static void optOut(Handle handle, String platform, String author, Instant now) {
    handle
        .createUpdate(
            "INSERT INTO opt_out (platform, author_id, at) VALUES (:platform, :author, :now)"
                + " ON CONFLICT DO NOTHING")
        .bind("platform", platform)
        .bind("author", author)
        .bind("now", now)
        .execute();
  }

  private static void move(Handle handle, String platform, String cursor, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO intake_cursor (platform, cursor, at) VALUES (:platform, :cursor, :now)
            ON CONFLICT (platform) DO UPDATE SET cursor = excluded.cursor, at = excluded.at
            """)
        .bind("platform", platform)
        .bind("cursor", cursor)
        .bind("now", now)
        .execute();
  }
}
