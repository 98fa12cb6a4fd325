package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.rapport.feedback.Acts;
import dev.rapport.feedback.FeedbackKind;
import dev.rapport.feedback.FeedbackLog;
import dev.rapport.feedback.FeedbackRecorded;
import dev.rapport.feedback.FeedbackRecorded.Measured;
import dev.rapport.feedback.RipenAnswers;
import dev.rapport.mention.IneligibleReason;
import dev.rapport.mention.MentionInbox.Intake;
import dev.rapport.mention.MentionInbox.Judged;
import dev.rapport.mention.OptOuts.OptOut;
import dev.rapport.mention.PostBuilder;
import dev.rapport.mention.deletion.FollowDeletions;
import dev.rapport.moderation.ReviewDecided;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.RiskTier;
import dev.rapport.moderation.Screened;
import dev.rapport.post.Order;
import dev.rapport.post.Post;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.ModeChoice;
import dev.rapport.reply.Draft.Origin;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.reply.Mode;
import dev.rapport.reply.Readings;
import dev.rapport.reply.Stance;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is noted as feedback wherever it happens, and told once. */
class FeedbackNotesTest {

  private static final Order KIM = new Order("kim", "because");

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModules(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final FeedbackLog log = record.feedback();
  private final ReviewQueue queue = record.queue(record.life("desk"));

  @Test
  void whatReviewersDecideIsTold() {
    // When
    approve(held("1"), Verdict.APPROVED, "Hello.");
    approve(held("2"), Verdict.APPROVED_EDITED, "Hello there.");
    queue.reject(held("3"), decided("3", Verdict.REJECTED, ""), "rude");
    queue.escalate(held("4"), "kim", "not sure");

    // Then
    assertThat(told())
        .extracting(FeedbackRecorded::kind)
        .containsExactlyInAnyOrder(
            FeedbackKind.APPROVED,
            FeedbackKind.EDITED,
            FeedbackKind.REJECTED,
            FeedbackKind.ESCALATED);
  }

  @Test
  void theFactsOfTheDraftComeAlong() {
    // When
    queue.reject(held("1"), decided("1", Verdict.REJECTED, ""), "rude");

    // Then
    FeedbackRecorded told = told().getFirst();
    assertThat(told.mention()).isEqualTo(new PostRef("x", "1"));
    assertThat(told.reply()).isNull();
    assertThat(told.key()).isEqualTo("x:1");
    assertThat(told.facts().platform()).isEqualTo("x");
    assertThat(told.facts().stance()).isEqualTo("warm");
    assertThat(told.facts().rung()).isEqualTo("hosted");
    assertThat(told.facts().costUsd()).isEqualByComparingTo("0.01");
  }

  @Test
  void aRulesApprovalIsNobodysOpinion() {
    // Given
    PostRef mention = held("1");
    execute("UPDATE mention_state SET state = 'Drafted'");

    // When
    queue.pass(
        mention,
        new ReviewDecided(mention, Verdict.APPROVED, Sha256.hex("Hello."), "rule", now()),
        new Screened("low", RiskTier.LOW, Optional.empty()));

    // Then
    assertThat(record.state(mention)).startsWith("Approved");
    assertThat(told()).isEmpty();
  }

  @Test
  void anApprovalWithoutAReplyHasNothingToTell() {
    // When
    execute(
        "INSERT INTO transition (platform, root_id, state, reason, at, actor)"
            + " VALUES ('x', '404', 'Approved', 'approved by kim', now(), 'kim')");

    // Then
    assertThat(told()).isEmpty();
  }

  @Test
  void whatIsTakenBackAndCorrectedIsTold() {
    // Given
    PostRef mention = held("1");
    execute(
        "INSERT INTO transition (platform, root_id, state, reason, at, actor)"
            + " VALUES ('x', '1', 'Retracted', 'wrong', now(), 'kim')");
    execute("UPDATE mention_state SET state = 'Retracted'");

    // When
    queue.correct(mention, decided("1", Verdict.APPROVED_EDITED, "Sorry."), "Sorry.", "corrected");

    // Then
    assertThat(told())
        .extracting(FeedbackRecorded::kind)
        .containsExactly(FeedbackKind.RETRACTED, FeedbackKind.CORRECTED);
  }

  @Test
  void aFollowUpIsToldWithItsMoodWhetherOrNotItIsAnswered() {
    // Given
    published("1", "900");

    // When
    say("2", "@rapport thank you so much, that was wonderful!", "900", Optional.empty());
    say(
        "3",
        "@rapport you are a stupid useless bot",
        "900",
        Optional.of(IneligibleReason.REPEATED));
    say("4", "@rapport hello", "77", Optional.empty());

    // Then
    List<FeedbackRecorded> told = told();
    assertThat(told)
        .hasSize(2)
        .allSatisfy(
            each -> {
              assertThat(each.kind()).isEqualTo(FeedbackKind.FOLLOW_UP);
              assertThat(each.mention().id()).isEqualTo("1");
              assertThat(each.reply().id()).isEqualTo("900");
            });
    assertThat(told.get(0).mood().gratitude()).isGreaterThan(0.5);
    assertThat(told.get(0).mood().sentiment()).isPositive();
    assertThat(told.get(1).mood().hostility()).isGreaterThan(0.5);
  }

  @Test
  void aMoodGoesWithTheWords() {
    // Given
    published("1", "900");
    say("2", "@rapport thank you!", "900", Optional.of(IneligibleReason.REPEATED));
    told();
    assertThat(moods()).isEqualTo(1);

    // When
    record.texts().purge(new PostRef("x", "2"), FollowDeletions.GONE);

    // Then
    assertThat(moods()).isZero();
  }

  @Test
  void whoeverAsksUsToStopSaysItToTheLastAnswerOfTheDay() {
    // Given
    published("1", "900");
    published("2", "901");
    execute("UPDATE reply SET published_at = now() - interval '2 hours' WHERE root_id = '1'");
    held("3");

    // When
    record.optOuts().ask(new OptOut.Of("x", "id-alice"), KIM);

    // Then
    FeedbackRecorded told = onlyTold();
    assertThat(told.kind()).isEqualTo(FeedbackKind.OPTED_OUT);
    assertThat(told.reply().id()).isEqualTo("901");
  }

  @Test
  void anOptOutLongAfterIsNoWordOnTheAnswer() {
    // Given
    published("1", "900");
    execute("UPDATE reply SET published_at = now() - interval '25 hours'");

    // When
    record.optOuts().ask(new OptOut.Of("x", "id-alice"), KIM);

    // Then
    assertThat(told()).isEmpty();
  }

  @Test
  void aPostThatIsTakenAwayIsToldAndAnOperatorsPurgeIsNot() {
    // Given
    published("1", "900");
    published("2", "901");

    // When
    record.texts().purge(new PostRef("x", "1"), FollowDeletions.GONE);
    record.texts().purge(new PostRef("x", "2"), KIM);

    // Then
    FeedbackRecorded told = onlyTold();
    assertThat(told.kind()).isEqualTo(FeedbackKind.PARENT_DELETED);
    assertThat(told.reply().id()).isEqualTo("900");
  }

  @Test
  void aMeasurementIsToldWithItsCounts() {
    // Given
    published("1", "900");

    // When
    execute(
        "INSERT INTO feedback_due (kind, platform, root_id, measured, at) VALUES ('measured',"
            + " 'x', '1', '{\"hours\": 24, \"counts\": {\"like\": 3, \"view\": 90}}', now())");

    // Then
    Measured measured = told().getFirst().measured();
    assertThat(measured.hours()).isEqualTo(24);
    assertThat(measured.counts()).containsEntry("view", 90);
  }

  @Test
  void thatItWentOutIsTold() {
    // Given
    published("1", "900");

    // When
    execute(
        "INSERT INTO transition (platform, root_id, state, reason, at, actor)"
            + " VALUES ('x', '1', 'Published', 'posted', now(), 'rule')");

    // Then
    FeedbackRecorded told = onlyTold();
    assertThat(told.kind()).isEqualTo(FeedbackKind.PUBLISHED);
    assertThat(told.reply().id()).isEqualTo("900");
  }

  @Test
  void thatItIsOldEnoughToBeJudgedIsToldOnce() {
    // Given
    published("1", "900");
    published("2", "901");
    held("3");
    execute("UPDATE reply SET published_at = now() - interval '25 hours' WHERE root_id = '1'");
    RipenAnswers answers = Acts.ripening(log, () -> Duration.ofHours(24), Clock.systemUTC());

    // When
    answers.ripen();
    answers.ripen();

    // Then
    FeedbackRecorded told = onlyTold();
    assertThat(told.kind()).isEqualTo(FeedbackKind.RIPE);
    assertThat(told.mention().id()).isEqualTo("1");
  }

  @Test
  void ofManyWhoRipenAtOnceEachAnswerIsToldByOneTheOldestFirst() {
    // Given
    for (int i = 0; i < 60; i++) {
      published("" + i, "9" + i);
    }
    execute("UPDATE reply SET published_at = now() - root_id::int * interval '1 minute'");
    Instant now = Instant.now().plusSeconds(60);

    // When
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 8).forEach(n -> many.submit(() -> log.ripen(now, 5)));
    }
    log.ripen(now, 5);

    // Then
    List<String> ripe = told().stream().map(each -> each.mention().id()).toList();
    assertThat(ripe).doesNotHaveDuplicates().hasSizeBetween(10, 45);
    assertThat(ripe.stream().mapToInt(Integer::parseInt).min().orElseThrow())
        .isEqualTo(60 - ripe.size());
  }

  @Test
  void thatItIsRipeIsNoNews() {
    // Given
    published("1", "900");
    log.ripen(Instant.now().plusSeconds(60), 10);

    // When
    told();

    // Then
    assertThat(log.latest(10)).isEmpty();
  }

  @Test
  void ofManyWhoTellAtOnceEachActIsToldByOne() {
    // Given
    for (int i = 0; i < 60; i++) {
      queue.reject(held("" + i), decided("" + i, Verdict.REJECTED, ""), "rude");
    }

    // When
    try (ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 8).forEach(n -> tellers.submit(this::told));
    }

    // Then
    assertThat(told()).extracting(FeedbackRecorded::id).doesNotHaveDuplicates().hasSize(60);
    assertThat(count("SELECT count(*) FROM feedback_due")).isZero();
  }

  @Test
  void whatCannotBeReadKeepsNothingElseFromBeingTold() {
    // Given
    PostRef broken = held("1");
    execute("UPDATE reply SET draft = '{}'");
    queue.reject(broken, decided("1", Verdict.REJECTED, ""), "rude");
    queue.reject(held("2"), decided("2", Verdict.REJECTED, ""), "rude");

    // Then
    assertThat(told()).extracting(each -> each.mention().id()).containsExactly("2");
    assertThat(count("SELECT count(*) FROM feedback_due")).isZero();
  }

  private FeedbackRecorded onlyTold() {
    List<FeedbackRecorded> told = told();
    assertThat(told).hasSize(1);
    return told.getFirst();
  }

  /** All that was told so far. */
  private List<FeedbackRecorded> told() {
    Acts.recording(log, Readings.analyzer()).record();
    return record
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT payload FROM outbox WHERE topic = 'feedback-events' ORDER BY id")
                    .mapTo(String.class)
                    .map(FeedbackNotesTest::event)
                    .list());
  }

  private static FeedbackRecorded event(String json) {
    try {
      return JSON.readValue(json, FeedbackRecorded.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static PostRef held(String id) {
    PostRef mention = record.approved(id, "Hello.");
    execute("UPDATE mention_state SET state = 'Held' WHERE root_id = '" + id + "'");
    record
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE reply SET draft = ?::jsonb, decided_by = NULL WHERE root_id = ?",
                    draft(),
                    id));
    return mention;
  }

  private static void published(String id, String reply) {
    held(id);
    execute("UPDATE mention_state SET state = 'Published' WHERE root_id = '" + id + "'");
    execute(
        "UPDATE reply SET published_at = now(), reply_id = '%s' WHERE root_id = '%s'"
            .formatted(reply, id));
  }

  private static void say(
      String id, String text, String parent, Optional<IneligibleReason> objection) {
    Post post = PostBuilder.post(id, text).answering(parent).build();
    record
        .inbox()
        .add(new Intake("x", List.of(new Judged(post, objection)), List.of(), Optional.empty()));
  }

  private void approve(PostRef mention, Verdict verdict, String text) {
    assertThat(queue.approve(mention, decided(mention.id(), verdict, text), text, "approved"))
        .isTrue();
  }

  private static ReviewDecided decided(String id, Verdict verdict, String text) {
    return new ReviewDecided(new PostRef("x", id), verdict, Sha256.hex(text), "kim", now());
  }

  private static Instant now() {
    return Clock.systemUTC().instant();
  }

  private static String draft() {
    try {
      return JSON.writeValueAsString(
          new Draft(
              "Hello.",
              "en",
              Readings.of("hello"),
              new StanceChoice(Stance.WARM, "test"),
              new ModeChoice(Mode.FAST, "test"),
              new Origin("hosted", "test", "rapport", "reply@0", new BigDecimal("0.01")),
              List.of(),
              List.of(),
              "",
              null,
              null));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static int moods() {
    return count("SELECT count(*) FROM feedback WHERE more ? 'mood'".replace("?", "??"));
  }

  private static int count(String sql) {
    return record.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }

  private static void execute(String sql) {
    record.jdbi().useHandle(handle -> handle.execute(sql));
  }
}
