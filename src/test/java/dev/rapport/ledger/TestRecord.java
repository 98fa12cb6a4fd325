package dev.rapport.ledger;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.rapport.app.embedded.EmbeddedDatabase;
import dev.rapport.feedback.FeedbackLog;
import dev.rapport.feedback.arena.Pairs;
import dev.rapport.feedback.arena.RivalWishes;
import dev.rapport.feedback.rollout.RolloutMeter;
import dev.rapport.feedback.rollout.RolloutRecord;
import dev.rapport.feedback.rollout.Shadows;
import dev.rapport.mention.MentionInbox;
import dev.rapport.mention.OptOuts;
import dev.rapport.mention.PostBuilder;
import dev.rapport.mention.TestMentionConfig;
import dev.rapport.mention.deletion.HeldTexts;
import dev.rapport.mention.money.MoneyConfig;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.audit.AuditTrail;
import dev.rapport.moderation.audit.AuditWitness;
import dev.rapport.moderation.autonomy.Judgements;
import dev.rapport.moderation.breaker.Breaker;
import dev.rapport.moderation.breaker.TrafficMeter;
import dev.rapport.moderation.desk.PendingDecisions;
import dev.rapport.moderation.figures.ReviewMeter;
import dev.rapport.moderation.quality.Cares;
import dev.rapport.moderation.quality.Looks;
import dev.rapport.moderation.quality.ReviewerMeter;
import dev.rapport.moderation.queue.QueueRows;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import dev.rapport.publish.KillSwitch;
import dev.rapport.publish.PublicationLog;
import dev.rapport.publish.PublishConfig;
import dev.rapport.reaction.ReactionConfig;
import dev.rapport.reaction.ReactionLog;
import dev.rapport.reply.Draft;
import dev.rapport.reply.DraftDesk;
import dev.rapport.reply.memory.AnswerMemory;
import dev.rapport.reply.prompt.BannedPhrases;
import dev.rapport.reply.prompt.PromptRecord;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The record on a real database, as several instances share it; empty before each test. All tests
 * share one server. No broker is there.
 */
final class TestRecord implements BeforeAllCallback, BeforeEachCallback {

  private static final Clock CLOCK = Clock.systemUTC();

  private static final String EMPTY =
      """
      DO $$ BEGIN
        EXECUTE (SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') || ' CASCADE'
                 FROM pg_tables WHERE schemaname = 'public'
                   AND tablename NOT IN ('flyway_schema_history', 'turn', 'kill_switch'));
        UPDATE turn SET holder = '', epoch = 0, until = '-infinity';
      END $$
      """;

  private final Json json =
      new Json(
          JsonMapper.builder()
              .addModules(new JavaTimeModule(), new Jdk8Module())
              .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build());

  private Jdbi jdbi;

  /** One server, until the last test is over. */
  private record Server(EmbeddedDatabase database, AgroalDataSource pool, Jdbi jdbi)
      implements AutoCloseable {

    private static final int CONNECTIONS = 40;

    static Server start() {
      try {
        Path folder = Files.createTempDirectory("rapport-record");
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("postgres"));
        Flyway.configure().dataSource(database.jdbcUrl(), null, null).load().migrate();
        AgroalDataSource pool = AgroalDataSource.from(pooled(database.jdbcUrl()));
        return new Server(
            database, pool, Jdbi.create(pool).registerArrayType(String.class, "text"));
      } catch (SQLException e) {
        throw new IllegalStateException("no connection can be made", e);
      } catch (IOException e) {
        throw new UncheckedIOException("the database of the tests did not start", e);
      }
    }

    private static AgroalDataSourceConfigurationSupplier pooled(String url) {
      return new AgroalDataSourceConfigurationSupplier()
          .connectionPoolConfiguration(
              pool ->
                  pool.maxSize(CONNECTIONS)
                      .acquisitionTimeout(Duration.ofSeconds(60))
                      .connectionFactoryConfiguration(each -> each.jdbcUrl(url)));
    }

    @Override
    public void close() {
      pool.close();
      database.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    jdbi =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(Server.class, key -> Server.start(), Server.class)
            .jdbi();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    jdbi.useHandle(handle -> handle.execute(EMPTY));
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
    return inbox(costs());
  }

  MentionInbox inbox(PostgresCostLog costs) {
    return inbox(costs, TestMoney.caps(""));
  }

  MentionInbox inbox(PostgresCostLog costs, MoneyConfig caps) {
    HabitsQuery habits = new HabitsQuery(CLOCK, new TestMentionConfig());
    return new PostgresMentionInbox(
        jdbi,
        CLOCK,
        new StandingQuery(CLOCK, new MoneyRules(caps), habits),
        habits,
        new InsertMentions(json, new Leases()),
        relay(),
        json,
        costs);
  }

  PostgresCostLog costs() {
    return new PostgresCostLog(() -> jdbi, json);
  }

  DraftDesk desk(MoneyConfig caps) {
    return new PostgresDraftDesk(
        new Steps(jdbi, json, relay(), CLOCK, life("desk")),
        new StateRows(jdbi, CLOCK),
        json,
        new Leases(),
        costs(),
        new MoneyRules(caps));
  }

  PromptRecord prompts() {
    return new PostgresPromptRecord(jdbi, CLOCK);
  }

  Steps steps(Owner life) {
    return new Steps(jdbi, json, relay(), CLOCK, life);
  }

  /** Where a mention is, and why. */
  String state(PostRef mention) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT state || ': ' || reason FROM mention_state"
                        + " WHERE platform = ? AND root_id = ?")
                .bind(0, mention.platform())
                .bind(1, mention.id())
                .mapTo(String.class)
                .one());
  }

  PublicationLog log(Owner life) {
    return log(life, CLOCK, "");
  }

  /**
   * @param budget settings under {@code rapport.publish}, written as {@code key=value, key=value}
   */
  PublicationLog log(Owner life, Clock clock, String budget) {
    WriteBudget posts = new WriteBudget(jdbi, clock, publishing(budget));
    return new PostgresPublicationLog(
        new Steps(jdbi, json, relay(), clock, life),
        new StateRows(jdbi, clock),
        new Intents(jdbi, json, clock),
        new Leases(),
        posts,
        new WaitingReplies(jdbi, clock, posts));
  }

  private static PublishConfig publishing(String settings) {
    Map<String, String> values =
        Arrays.stream(settings.split(",\\s*"))
            .filter(setting -> !setting.isBlank())
            .map(setting -> setting.strip().split("=", 2))
            .collect(Collectors.toMap(pair -> "rapport.publish." + pair[0], pair -> pair[1]));
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(PublishConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(PublishConfig.class);
  }

  AnswerMemory memory(Clock clock) {
    return new PostgresAnswerMemory(jdbi, json, clock, new AnswerTranslations(jdbi, clock));
  }

  HeldTexts texts() {
    Purge purge = new Purge(new Steps(jdbi, json, relay(), CLOCK, life("texts")), json, CLOCK);
    return new PostgresHeldTexts(jdbi, purge, new OperatorActs(CLOCK), new Leases(), CLOCK);
  }

  Breaker breaker() {
    return new PostgresBreaker(jdbi, CLOCK);
  }

  KillSwitch killSwitch() {
    return new PostgresKillSwitch(jdbi, CLOCK);
  }

  OptOuts optOuts() {
    return new PostgresOptOuts(jdbi, new OperatorActs(CLOCK), CLOCK);
  }

  BannedPhrases phrases() {
    return new PostgresBannedPhrases(jdbi, CLOCK);
  }

  AuditSealer sealer() {
    return new AuditSealer(jdbi, json, new AuditRows(json));
  }

  AuditTrail trail() {
    return new PostgresAuditTrail(jdbi, new AuditRows(json));
  }

  AuditWitness witness() {
    return new PostgresAuditWitness(jdbi, new AuditRows(json));
  }

  TrafficMeter meter() {
    return new PostgresTrafficMeter(jdbi, CLOCK);
  }

  ReviewMeter reviewMeter() {
    return new PostgresReviewMeter(jdbi);
  }

  ReviewQueue queue(Owner life) {
    return queue(life, CLOCK);
  }

  ReviewQueue queue(Owner life, Clock clock) {
    Steps steps = new Steps(jdbi, json, relay(), clock, life);
    return new PostgresReviewQueue(
        steps, new StateRows(jdbi, clock), new HeldDrafts(jdbi, json), json, new Leases());
  }

  Judgements judgements(Clock clock) {
    return new PostgresJudgements(jdbi, clock);
  }

  ReactionLog reactions(ReactionConfig config, Clock clock) {
    return new PostgresReactionLog(
        jdbi, json, new Outbox(jdbi, json, clock, relay()), config, clock);
  }

  FeedbackLog feedback() {
    return new PostgresFeedbackLog(
        jdbi, json, new Outbox(jdbi, json, CLOCK, relay()), new FeedbackSums(), CLOCK);
  }

  ReviewClaims claims(Clock clock) {
    return new PostgresReviewClaims(jdbi, clock);
  }

  QueueRows places() {
    return new PostgresQueueRows(jdbi, new HeldDrafts(jdbi, json));
  }

  Looks looks(Clock clock) {
    return new PostgresLooks(jdbi, new HeldDrafts(jdbi, json), clock);
  }

  Cares cares() {
    return new PostgresCares(jdbi);
  }

  ReviewerMeter reviewers() {
    return new PostgresReviewerMeter(jdbi);
  }

  PendingDecisions pending(Clock clock) {
    return new PostgresPendingDecisions(jdbi, clock);
  }

  Pairs pairs() {
    return new PostgresPairs(jdbi, json, new RivalTexts(jdbi, json), CLOCK);
  }

  RivalWishes rivalWishes() {
    return new PostgresRivalWishes(jdbi, new Leases(), CLOCK);
  }

  RolloutRecord rollouts(Clock clock) {
    Steps steps = new Steps(jdbi, json, relay(), clock, life("rollouts"));
    return new PostgresRollout(jdbi, json, new RecalledDrafts(jdbi, steps), clock);
  }

  RolloutMeter rolloutMeter(Clock clock) {
    return new PostgresRolloutMeter(jdbi, clock);
  }

  Shadows shadows(Clock clock) {
    return new PostgresShadows(jdbi, json, clock);
  }

  /** The draft of an answer is this one. */
  void drafted(PostRef mention, Draft draft) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE reply SET draft = CAST(? AS jsonb), text = ? WHERE root_id = ?",
                json.write(draft),
                draft.text(),
                mention.id()));
  }

  /** The draft of an answer before this one. */
  void aside(PostRef mention, Draft draft) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO review_candidate (platform, root_id, draft, at)"
                    + " VALUES ('x', ?, CAST(? AS jsonb), now())",
                mention.id(),
                json.write(draft)));
  }

  /** An item that has waited for a person for so long. */
  PostRef held(String id, Duration ago) {
    return held(id, ago, "rest");
  }

  /** One that has waited in this queue, where the oldest come first. */
  PostRef held(String id, Duration ago, String queue) {
    ended(id, "alice", ago, "Held", "asks about law");
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "UPDATE mention_state SET rank_at = changed_at, due_at = changed_at,"
                  + " place_at = changed_at, queue = ? WHERE root_id = ?",
              queue,
              id);
          handle.execute(
              "INSERT INTO reply (platform, root_id, text, text_sha256, draft, language, stance,"
                  + " mode, drafted_at)"
                  + " VALUES ('x', ?, 'Hello.', ?, '{}', 'en', 'warm', 'fast', now())",
              id,
              Sha256.hex("Hello."));
        });
    return new PostRef("x", id);
  }

  /** Something said to us so long ago, that ended in this state at once. */
  void ended(String id, String author, Duration ago, String state, String reason) {
    Instant at = CLOCK.instant().minus(ago);
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "INSERT INTO mention (platform, root_id, versions, conversation_id, author_id,"
                  + " author_handle, post, eligible, received_at)"
                  + " VALUES ('x', ?, ARRAY[?], ?, ?, '', ?::jsonb, true, ?)",
              id,
              id,
              id,
              author,
              json.write(PostBuilder.post(id, "@rapport hello").by(author).at(at).build()),
              at);
          handle.execute(
              "INSERT INTO mention_state (platform, root_id, state, reason, changed_at)"
                  + " VALUES ('x', ?, ?, ?, ?)",
              id,
              state,
              reason,
              at);
          handle.execute(
              "INSERT INTO transition (platform, root_id, state, reason, at)"
                  + " VALUES ('x', ?, ?, ?, ?)",
              id,
              state,
              reason,
              at);
        });
  }

  /** An answer that is decided, and due in a minute. */
  PostRef approved(String id, String text) {
    return approved(id, text, "alice");
  }

  /** To somebody; their id is {@code id-} and their name. */
  PostRef approved(String id, String text, String author) {
    String sha256 = Sha256.hex(text);
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "INSERT INTO mention VALUES ('x', ?, ARRAY[?], ?, ?, ?, ?::jsonb, true, now())",
              id,
              id,
              id,
              "id-" + author,
              author,
              json.write(PostBuilder.post(id, "@rapport hello").by(author).build()));
          handle.execute(
              "INSERT INTO mention_state (platform, root_id, state, reason, changed_at, due_at)"
                  + " VALUES ('x', ?, 'Approved', 'approved', now(), now() + interval '1 minute')",
              id);
          handle.execute(
              "INSERT INTO reply (platform, root_id, text, text_sha256, draft, language, stance,"
                  + " mode, drafted_at, decided_sha256, decided_by, decided_at, verdict)"
                  + " VALUES ('x', ?, ?, ?, '{}', 'en', 'warm', 'fast', now(), ?, 'rule', now(),"
                  + " 'APPROVED')",
              id,
              text,
              sha256,
              sha256);
        });
    return new PostRef("x", id);
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

    @Override
    public Duration textTtl() {
      return Duration.ofDays(7);
    }

    @Override
    public Duration lookEvery() {
      return Duration.ofHours(20);
    }
  }
}
