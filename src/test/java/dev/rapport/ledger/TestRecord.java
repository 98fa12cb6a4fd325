package dev.rapport.ledger;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.rapport.app.embedded.EmbeddedDatabase;
import dev.rapport.mention.MentionInbox;
import dev.rapport.mention.PostBuilder;
import dev.rapport.post.PostRef;
import dev.rapport.publish.PublicationLog;
import dev.rapport.reply.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The record on a real database of its own, as several instances share it. No broker is there. */
final class TestRecord implements AutoCloseable {

  private static final Clock CLOCK = Clock.systemUTC();

  private final EmbeddedDatabase database;
  private final Jdbi jdbi;
  private final Json json =
      new Json(JsonMapper.builder().addModules(new JavaTimeModule(), new Jdk8Module()).build());

  private TestRecord(EmbeddedDatabase database) {
    this.database = database;
    this.jdbi = Jdbi.create(database.jdbcUrl()).registerArrayType(String.class, "text");
  }

  static TestRecord start(Path folder) throws IOException {
    EmbeddedDatabase database = EmbeddedDatabase.start(folder);
    Flyway.configure().dataSource(database.jdbcUrl(), null, null).load().migrate();
    return new TestRecord(database);
  }

  Jdbi jdbi() {
    return jdbi;
  }

  /** A new life of an instance. */
  Owner life(String instance) {
    return new Owner(() -> instance);
  }

  PostgresDutyRoster roster(Owner life) {
    return new PostgresDutyRoster(jdbi, life);
  }

  PostgresTokenVault vault(Optional<String> key) {
    return new PostgresTokenVault(jdbi, json, () -> key);
  }

  MentionInbox inbox() {
    return new PostgresMentionInbox(
        jdbi,
        CLOCK,
        new StandingQuery(CLOCK),
        new InsertMentions(json, new Leases()),
        relay(),
        json);
  }

  PublicationLog log(Owner life) {
    Steps steps = new Steps(jdbi, json, relay(), CLOCK, life);
    return new PostgresPublicationLog(
        steps, new StateRows(jdbi, CLOCK), new Intents(jdbi, json, CLOCK), new Leases());
  }

  /** Nobody is the holder of any turn. */
  void forget() {
    jdbi.useHandle(
        handle -> handle.execute("UPDATE turn SET holder = '', epoch = 0, until = '-infinity'"));
  }

  /** An answer that is decided, and due in a minute. */
  PostRef approved(String id, String text) {
    String sha256 = Sha256.hex(text);
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "INSERT INTO mention VALUES ('x', ?, ARRAY[?], ?, 'a', 'alice', ?::jsonb, true, now())",
              id,
              id,
              id,
              json.write(PostBuilder.post(id, "@rapport hello").build()));
          handle.execute(
              "INSERT INTO mention_state (platform, root_id, state, reason, changed_at, due_at)"
                  + " VALUES ('x', ?, 'Approved', 'approved', now(), now() + interval '1 minute')",
              id);
          handle.execute(
              "INSERT INTO reply (platform, root_id, text, text_sha256, draft, language, stance,"
                  + " mode, cost_usd, drafted_at, decided_sha256, decided_by, decided_at, verdict)"
                  + " VALUES ('x', ?, ?, ?, '{}', 'en', 'warm', 'fast', 0, now(), ?, 'rule', now(),"
                  + " 'APPROVED')",
              id,
              text,
              sha256,
              sha256);
        });
    return new PostRef("x", id);
  }

  @Override
  public void close() {
    database.close();
  }

  /** Its events stay in the outbox. */
  private OutboxRelay relay() {
    return new OutboxRelay(jdbi, CLOCK, null);
  }

  private record Leases() implements LedgerConfig {

    @Override
    public Duration draftLease() {
      return Duration.ofMinutes(4);
    }

    @Override
    public Duration publishLease() {
      return Duration.ofSeconds(45);
    }

    @Override
    public Duration patience() {
      return Duration.ofSeconds(15);
    }

    @Override
    public Duration noRepeatFor() {
      return Duration.ofHours(24);
    }
  }
}
