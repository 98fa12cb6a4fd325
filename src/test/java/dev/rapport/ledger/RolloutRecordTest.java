package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rapport.feedback.arena.Drafts;
import dev.rapport.feedback.rollout.Act;
import dev.rapport.feedback.rollout.Bounds;
import dev.rapport.feedback.rollout.Figures;
import dev.rapport.feedback.rollout.Figures.Arm;
import dev.rapport.feedback.rollout.Figures.Tally;
import dev.rapport.feedback.rollout.Guardrail;
import dev.rapport.feedback.rollout.Rollout;
import dev.rapport.feedback.rollout.RolloutMeter;
import dev.rapport.feedback.rollout.RolloutRecord;
import dev.rapport.feedback.rollout.Shadows;
import dev.rapport.feedback.rollout.Stage;
import dev.rapport.feedback.rollout.Stage.Live;
import dev.rapport.feedback.rollout.Stage.Shadow;
import dev.rapport.mention.Duty;
import dev.rapport.mention.Turn;
import dev.rapport.post.ConversationId;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import dev.rapport.post.Sha256;
import dev.rapport.publish.PublicationLog;
import dev.rapport.publish.PublicationLog.Haste;
import dev.rapport.reply.Draft;
import dev.rapport.reply.Draft.GateResult;
import dev.rapport.reply.TestVariants;
import dev.rapport.reply.alignment.AlignmentScore;
import dev.rapport.reply.alignment.Mismatch;
import dev.rapport.reply.variant.Variant;
import dev.rapport.testing.MovingClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rollouts and what becomes of their answers, on the real database. */
class RolloutRecordTest {

  private static final Act KIM = new Act("kim", "trying");
  private static final Act RULE = new Act("rule", "nothing speaks against it");
  private static final Bounds LEAST = new Bounds(Duration.ofSeconds(10), new BigDecimal("0.005"));
  private static final Duration SILENT = Duration.ofMinutes(10);
  private static final Variant DESK = TestVariants.as("desk");
  private static final String PASSED = "[{\"gate\": \"no-leak\", \"objection\": \"\"}]";

  private static final String HOSTILE = "{\"alignment\": {\"mismatches\": {\"hostile\": 0.7}}}";

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final MovingClock clock = new MovingClock();
  private final RolloutRecord rollouts = record.rollouts(clock);
  private final RolloutMeter meter = record.rolloutMeter(clock);
  private final Shadows shadows = record.shadows(clock);

  @Test
  void everyStepIsOnRecordAndInTheAuditLog() {
    // Given
    Rollout begun = rollouts.start(DESK, LEAST, KIM).orElseThrow();

    // When
    clock.pass(Duration.ofHours(1));
    boolean moved = rollouts.move(begun, new Live(0.01), RULE);
    boolean again = rollouts.move(begun, new Live(0.01), RULE);
    Rollout live = rollouts.latest().orElseThrow();
    rollouts.move(live, new Stage.RolledBack("rejection"), new Act("rule", "rejection"));

    // Then
    assertThat(begun.stage()).isEqualTo(new Shadow());
    assertThat(List.of(moved, again)).containsExactly(true, false);
    assertThat(live.since()).isEqualTo(clock.instant());
    assertThat(rollouts.latest().orElseThrow().stage())
        .isEqualTo(new Stage.RolledBack("rejection"));
    assertThat(rollouts.steps(begun))
        .extracting(step -> step.stage() + " by " + step.by() + ": " + step.why())
        .containsExactly(
            "shadow by kim: trying",
            "live by rule: nothing speaks against it",
            "rolled-back by rule: rejection");
    assertThat(audited())
        .containsExactly(
            "kim rollout.shadow rollout/as-desk",
            "rule rollout.live rollout/as-desk",
            "rule rollout.rolled-back rollout/as-desk");
  }

  @Test
  void oneIsUnderWayAtATime() {
    // Given
    Rollout first = rollouts.start(DESK, LEAST, KIM).orElseThrow();

    // Then
    assertThat(rollouts.start(DESK, LEAST, KIM)).isEmpty();

    // When
    rollouts.move(first, new Stage.RolledBack("odd"), KIM);

    // Then
    assertThat(rollouts.start(DESK, LEAST, KIM)).map(Rollout::id).isNotEqualTo(first.id());
  }

  @Test
  void whatIsSlowAndDearIsMeasuredByWhatWasUsual() {
    // Given
    for (int i = 0; i < 20; i++) {
      answered("u" + i, null, "{\"costUsd\": %s}".formatted(i == 0 ? "9" : "0.02"), PASSED);
      took("u" + i, i == 0 ? 500 : 30);
    }

    // When
    Bounds bounds = rollouts.start(DESK, LEAST, KIM).orElseThrow().bounds();

    // Then
    assertThat(bounds.slow()).isEqualTo(Duration.ofSeconds(30));
    assertThat(bounds.dearUsd()).isEqualByComparingTo("0.02");
  }

  @Test
  void whatWasRememberedIsNeitherUsualNorSlowNorDear() {
    // Given
    for (int i = 0; i < 20; i++) {
      answered("r" + i, null, "{\"costUsd\": 0, \"retold\": true}", PASSED);
      took("r" + i, 0);
    }
    answered("u", null, "{\"costUsd\": 0.02}", PASSED);
    took("u", 30);

    // When
    Rollout rollout = live(0.25);
    answered("dear", rollout.version(), trial(0.25, "1.5"), PASSED);
    answered(
        "told", rollout.version(), "{\"retold\": true, " + trial(0.25, "1.5").substring(1), PASSED);

    // Then
    assertThat(rollout.bounds().dearUsd()).isEqualByComparingTo("0.02");
    assertThat(rollout.bounds().slow()).isEqualTo(Duration.ofSeconds(30));
    assertThat(at(meter.measure(rollout, SILENT), 0.25).variant())
        .returns(2, Arm::answers)
        .returns(1, Arm::written)
        .returns(1, arm -> bad(arm).get(Guardrail.COST));
  }

  @Test
  void besideWhatWasRememberedAShadowIsNeitherSlowNorDear() {
    // Given
    Rollout rollout = rollouts.start(DESK, LEAST, KIM).orElseThrow();
    PostRef mention = record.approved("1", "Hello.");
    record.drafted(mention, Drafts.draft("rapport@1", "Hello."));
    execute("UPDATE reply SET draft = jsonb_set(draft, '{origin,retold}', 'true')");
    shadows.take(rollout, 1, 2, Duration.ofMinutes(5));

    // When
    shadows.settle(rollout, mention, Drafts.draft("desk@1", "Hi."), Duration.ofSeconds(11));

    // Then
    assertThat(meter.measure(rollout, SILENT).shadows().variant())
        .returns(1, Arm::answers)
        .returns(0, Arm::written)
        .returns(Map.of(), RolloutRecordTest::bad);
  }

  @Test
  void withoutUsualAnswersTheSettingsCount() {
    assertThat(rollouts.start(DESK, LEAST, KIM).orElseThrow().bounds())
        .satisfies(
            bounds -> assertThat(bounds.slow()).isEqualTo(LEAST.slow()),
            bounds -> assertThat(bounds.dearUsd()).isEqualByComparingTo(LEAST.dearUsd()));
  }

  @Test
  void everyKindOfBadAnswerIsCountedByShareAndVariant() {
    // Given
    Rollout rollout = live(0.25);
    drawn("good", true, 0.25);
    drawn("base", false, 0.25);
    drawn("early", true, 0.05);
    drawn("rejected", true, 0.25);
    ToldRows.add(record, "rejected", "rejected", 1, "{}");
    drawn("anew", true, 0.25);
    ToldRows.add(record, "anew", "regenerated", 1, "{}");
    drawn("left", false, 0.25);
    ToldRows.add(record, "left", "opted-out", 1, "{}");
    answered("leak", rollout.version(), trial(0.25), objecting("no-leak"));
    answered("gated", rollout.version(), trial(0.25), objecting("no-links"));
    answered("dear", rollout.version(), trial(0.25, "1.5"), PASSED);

    // When
    Figures figures = meter.measure(rollout, SILENT);

    // Then
    assertThat(at(figures, 0.05).variant().answers()).isOne();
    assertThat(at(figures, 0.25).base())
        .returns(2, Arm::answers)
        .returns(Map.of(Guardrail.OPT_OUT, 1), RolloutRecordTest::bad);
    assertThat(at(figures, 0.25).variant())
        .returns(6, Arm::answers)
        .returns(
            Map.of(
                Guardrail.REJECTION, 2, Guardrail.REFUSAL, 2, Guardrail.LEAK, 1, Guardrail.COST, 1),
            RolloutRecordTest::bad);
  }

  @Test
  void whatIsOutOrWillNeverBeIsSettledAndNothingElse() {
    // Given
    Rollout rollout = live(0.25);
    List<String> ends =
        List.of(
            "Drafted",
            "Held",
            "Approved",
            "Publishing",
            "Unknown",
            "Expired",
            "Published",
            "Rejected",
            "Refused",
            "Abandoned",
            "Retracted");

    // When
    for (String state : ends) {
      drawn(state, true, 0.25);
      stepped(state, state);
    }

    // Then
    assertThat(at(meter.measure(rollout, SILENT), 0.25).variant())
        .returns(11, Arm::answers)
        .returns(5, Arm::settled);
  }

  @Test
  void whatADraftShowsOfItselfIsReadFromDraftsAsTheyAreKept() {
    // Given
    Draft plain = Drafts.draft("rapport@1", "Hello.");
    Draft hostile = scored(plain, Map.of(Mismatch.HOSTILE, 0.7));
    Draft mild = scored(plain, Map.of(Mismatch.MOCKING, 0.3));
    Draft leaky = judged(plain, new GateResult("no-leak", "repeats what its writer was told"));
    record.approved("1", "Hello.");

    // Then
    assertThat(Stream.of(plain, hostile, mild, leaky).map(this::shown))
        .containsExactly("--- ", "toxic ", "--- ", "refused leaky ");
  }

  @Test
  void onlyTheFirstAnswerInAConversationCounts() {
    // Given
    Rollout rollout = live(0.25);
    drawn("1", true, 0.25);
    drawn("2", true, 0.25);
    execute("UPDATE mention SET conversation_id = '1' WHERE root_id = '3'");
    record.ended("3", "mia", Duration.ZERO, "Held", "odd");
    execute("UPDATE mention SET conversation_id = '1' WHERE root_id = '3'");
    reply("3", rollout.version(), trial(0.25), objecting("no-links"));

    // Then
    assertThat(at(meter.measure(rollout, SILENT), 0.25).variant())
        .returns(2, Arm::answers)
        .returns(1, arm -> bad(arm).get(Guardrail.REFUSAL));
  }

  @Test
  void aPurgeTakesTheWordsAndLeavesTheCount() {
    // Given
    Rollout rollout = live(0.25);
    answered("1", rollout.version(), trial(0.25), objecting("no-links"));
    drawn("2", true, 0.25);
    execute("UPDATE mention_state SET state = 'Published'");

    // When
    record.texts().purge(new PostRef("x", "1"), new Order("kim", "asked"));
    record.texts().purge(new PostRef("x", "2"), new Order("kim", "asked"));

    // Then
    assertThat(at(meter.measure(rollout, SILENT), 0.25).variant())
        .returns(2, Arm::answers)
        .returns(Map.of(Guardrail.REFUSAL, 1), RolloutRecordTest::bad);
  }

  @Test
  void whatIsWrittenAnewIsLookedAtAsWell() {
    // Given
    Rollout rollout = live(0.25);
    drawn("1", true, 0.25);

    // When
    execute(
        "UPDATE reply SET drafted_at = drafted_at + interval '1 hour', draft = draft || '{\"gates\": "
            + objecting("no-leak")
            + "}'");

    // Then
    assertThat(bad(at(meter.measure(rollout, SILENT), 0.25).variant()))
        .containsOnlyKeys(Guardrail.REFUSAL, Guardrail.LEAK);
  }

  @Test
  void whatIsOutIsCountedByTheDraftThatWentOutUnlessAPersonWroteIt() {
    // Given
    Rollout rollout = live(0.25);
    List<String> ids = List.of("out", "edited", "proposed", "held", "mended");
    for (String id : ids) {
      answered(id, rollout.version(), trial(0.25), objecting("no-leak"));
      execute("UPDATE reply SET draft = draft || '%s'".formatted(HOSTILE));
    }

    // When
    execute("UPDATE reply SET verdict = 'APPROVED_EDITED' WHERE root_id = 'edited'");
    execute("UPDATE reply SET edited_by = 'kim' WHERE root_id = 'proposed'");
    execute(
        "UPDATE reply SET drafted_at = drafted_at + interval '1 hour', draft = draft"
            + " || '{\"gates\": [], \"alignment\": {}}' WHERE root_id = 'mended'");
    execute("UPDATE reply SET published_at = now() WHERE root_id <> 'held'");

    // Then
    Figures figures = meter.measure(rollout, SILENT);
    assertThat(figures.out()).isEqualTo(new Figures.Out(1, 1));
    assertThat(bad(at(figures, 0.25).variant())).containsEntry(Guardrail.LEAK, 5);
  }

  @Test
  void whatIsOutIsCountedInTheWholeThread() {
    // Given
    Rollout rollout = live(0.25);
    drawn("1", true, 0.25);
    answered("2", rollout.version(), "{}", PASSED);
    execute("UPDATE reply SET draft = draft || '%s' WHERE root_id = '2'".formatted(HOSTILE));
    execute("UPDATE mention SET conversation_id = '1' WHERE root_id = '2'");

    // When
    execute("UPDATE reply SET published_at = now() WHERE root_id = '2'");

    // Then
    assertThat(meter.measure(rollout, SILENT).out()).isEqualTo(new Figures.Out(1, 0));
  }

  @Test
  void silenceShowsInWhatWaits() {
    // Given
    Rollout rollout = live(0.25);
    clock.pass(Duration.ofHours(1));
    Instant then = clock.instant().minus(Duration.ofMinutes(20));
    drawn("1", false, 0.25);
    execute("UPDATE rollout_answer SET at = '%s', asked_at = '%<s'".formatted(then));
    execute("UPDATE reply SET published_at = '%s'".formatted(then));
    execute("DELETE FROM feedback_due");
    record.ended("2", "mia", Duration.ZERO, "Received", "received");
    execute("UPDATE mention_state SET due_at = now() WHERE root_id = '2'");
    execute(
        "UPDATE mention SET received_at = '%s' WHERE root_id = '2'"
            .formatted(then.minusSeconds(9)));
    execute(
        "INSERT INTO feedback_due (kind, platform, root_id, at) VALUES ('approved', 'x', '1', '%s')"
            .formatted(then));

    // When
    Figures.Signs signs = meter.measure(rollout, SILENT).signs();

    // Then
    assertThat(signs.waiting()).containsExactly(new ConversationId("x", "2"));
    assertThat(signs.untold()).contains(then);
    assertThat(signs.unrecorded()).isOne();
    assertThat(signs.sinceVariant()).isOne();

    // When
    execute("DELETE FROM feedback_due");
    ToldRows.add(record, "1", "published", 1, "{}");
    execute("UPDATE mention_state SET state = 'Drafted'");
    drawn("3", true, 0.25);
    execute("UPDATE rollout_answer SET at = '%s' WHERE root_id = '3'".formatted(clock.instant()));

    // Then
    assertThat(meter.measure(rollout, SILENT).signs()).isEqualTo(Figures.Signs.GOOD);
  }

  @Test
  void whoeverWaitsInAnOutageOfEverythingOrInAThreadWithAnAnswerIsNoSign() {
    // Given
    Rollout rollout = live(0.25);
    clock.pass(Duration.ofHours(1));
    Instant then = clock.instant().minus(Duration.ofMinutes(20));
    drawn("1", false, 0.25);
    execute("UPDATE rollout_answer SET at = '%s', asked_at = '%<s'".formatted(then));
    for (String id : List.of("early", "late")) {
      record.ended(id, "mia", Duration.ZERO, "Received", "received");
      execute("UPDATE mention_state SET due_at = now() WHERE root_id = '%s'".formatted(id));
    }

    // When
    execute(
        "UPDATE mention SET received_at = '%s', conversation_id = '1' WHERE root_id = 'early'"
            .formatted(then.minusSeconds(9)));
    execute(
        "UPDATE mention SET received_at = '%s' WHERE root_id = 'late'"
            .formatted(then.plusSeconds(9)));

    // Then
    assertThat(meter.measure(rollout, SILENT).signs().waiting()).isEmpty();

    // When
    execute("UPDATE mention SET conversation_id = root_id");

    // Then
    assertThat(meter.measure(rollout, SILENT).signs().waiting())
        .containsExactly(new ConversationId("x", "early"));
  }

  @Test
  void figuresThatCannotBeReadAreNoFigures() {
    // Given
    Rollout rollout = live(0.25);
    execute("ALTER TABLE feedback_due RENAME TO feedback_lost");

    // Then
    try {
      assertThatThrownBy(() -> meter.measure(rollout, SILENT))
          .isInstanceOf(UnableToExecuteStatementException.class);
    } finally {
      execute("ALTER TABLE feedback_lost RENAME TO feedback_due");
    }
  }

  @Test
  void mentionsAreTakenIntoTheShadowOnceAndOnlySoMany() {
    // Given
    Rollout rollout = rollouts.start(DESK, LEAST, KIM).orElseThrow();
    record.approved("1", "Hello.");
    record.approved("2", "Hi.");
    record.approved("3", "Good day.");

    // When
    List<PostRef> first = shadows.take(rollout, 1, 2, Duration.ofMinutes(5));
    List<PostRef> then = shadows.take(rollout, 5, 2, Duration.ofMinutes(5));
    List<PostRef> last = shadows.take(rollout, 5, 2, Duration.ofMinutes(5));
    shadows.settle(rollout, first.getFirst(), "a money cap leaves no room for it");
    List<PostRef> instead = shadows.take(rollout, 1, 2, Duration.ofMinutes(5));

    // Then
    assertThat(first).hasSize(1);
    assertThat(then).hasSize(1).doesNotContainAnyElementsOf(first);
    assertThat(last).isEmpty();
    assertThat(instead)
        .hasSize(1)
        .doesNotContainAnyElementsOf(first)
        .doesNotContainAnyElementsOf(then);
  }

  @Test
  void whoeverTookAMentionAndDiedIsStoodInFor() {
    // Given
    Rollout rollout = rollouts.start(DESK, LEAST, KIM).orElseThrow();
    record.approved("1", "Hello.");
    shadows.take(rollout, 1, 2, Duration.ofMinutes(5));

    // When
    clock.pass(Duration.ofMinutes(6));

    // Then
    assertThat(shadows.take(rollout, 1, 1, Duration.ofMinutes(5))).hasSize(1);
  }

  @Test
  void ofAShadowTheKindIsKeptAndNoWord() {
    // Given
    Rollout rollout = rollouts.start(DESK, LEAST, KIM).orElseThrow();
    PostRef mention = record.approved("1", "Hello.");
    record.drafted(mention, Drafts.draft("rapport@1", "Hello."));
    shadows.take(rollout, 1, 2, Duration.ofMinutes(5));
    Draft shadow = Drafts.draft("desk@1", "A very particular word.");

    // When
    shadows.settle(
        rollout,
        mention,
        judged(shadow, new GateResult("no-links", "holds a link")),
        Duration.ofSeconds(11));

    // Then
    Tally pairs = meter.measure(rollout, SILENT).shadows();
    assertThat(pairs.share()).isEqualTo(Tally.PAIRED);
    assertThat(bad(pairs.variant())).isEqualTo(Map.of(Guardrail.REFUSAL, 1, Guardrail.LATENCY, 1));
    assertThat(pairs.base()).returns(1, Arm::answers).returns(Map.of(), RolloutRecordTest::bad);
    assertThat(text("SELECT text FROM reply")).isEqualTo("Hello.");
    assertThat(text("SELECT string_agg(s::text, '') FROM rollout_shadow s"))
        .doesNotContain("particular");
  }

  @Test
  void whatARuleLetPassWaitsForAPersonWithTheRollback() {
    // Given
    Rollout rollout = live(0.25);
    PostRef byRule = approved(rollout, "1");
    PostRef byPerson = approved(rollout, "2");
    PostRef base = record.approved("3", "Good day.");
    execute("UPDATE reply SET decided_by = 'kim' WHERE root_id = '2'");

    // When
    rollouts.move(rollout, new Stage.RolledBack("odd"), RULE);

    // Then
    assertThat(record.state(byRule)).isEqualTo("Held: its variant was rolled back");
    assertThat(record.state(byPerson)).startsWith("Approved");
    assertThat(record.state(base)).startsWith("Approved");
    assertThat(text("SELECT verdict FROM reply WHERE root_id = '1'")).isNull();
  }

  @Test
  void whatMayBeOutIsNotPutBeforePeople() {
    // Given
    Rollout rollout = live(0.25);
    PostRef unknown = approved(rollout, "1");
    stepped("1", "Unknown");

    // When
    rollouts.move(rollout, new Stage.RolledBack("odd"), RULE);

    // Then
    assertThat(record.state(unknown)).startsWith("Approved");
  }

  @Test
  void stragglersAreRecalledWhenAnotherRolloutHasBegun() {
    // Given
    Rollout rollout = live(0.25);
    rollouts.move(rollout, new Stage.RolledBack("odd"), RULE);
    Rollout next = live(0.25, TestVariants.as("rapport"));
    PostRef straggler = approved(rollout, "1");
    PostRef served = approved(next, "2");

    // When
    rollouts.recall(clock.instant().plusSeconds(1));
    String early = record.state(straggler);
    rollouts.recall(clock.instant().minus(Duration.ofMinutes(30)));

    // Then
    assertThat(early).startsWith("Approved");
    assertThat(record.state(straggler)).isEqualTo("Held: its variant was rolled back");
    assertThat(record.state(served)).startsWith("Approved");
  }

  @Test
  void whatIsServedAgainIsNotRecalled() {
    // Given
    rollouts.move(live(0.25), new Stage.RolledBack("odd"), RULE);
    Rollout again = rollouts.start(DESK, LEAST, KIM).orElseThrow();

    // When
    PostRef inTheShadow = approved(again, "1");
    rollouts.recall(clock.instant().minus(Duration.ofMinutes(30)));
    rollouts.move(again, new Live(0.01), KIM);
    PostRef served = approved(again, "2");
    rollouts.recall(clock.instant().minus(Duration.ofMinutes(30)));

    // Then
    assertThat(record.state(inTheShadow)).startsWith("Held");
    assertThat(record.state(served)).startsWith("Approved");
  }

  @RepeatedTest(3)
  void whoeverPostsAndWhoeverRecallsNeverGetTheSameAnswer() throws Exception {
    // Given
    Rollout rollout = live(0.25);
    List<PostRef> mentions =
        IntStream.range(0, 60).mapToObj(i -> approved(rollout, "m" + i)).toList();
    Owner life = record.life("publisher");
    PublicationLog log = record.log(life);
    Turn turn = record.roster(life).take(Duty.PUBLISH, Duration.ofMinutes(1)).orElseThrow();

    // When
    List<PostRef> intended = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<?> posting =
          both.submit(
              () ->
                  mentions.forEach(
                      it -> log.intend(turn, it, Haste.AT_ONCE).ifPresent(to -> intended.add(it))));
      await().until(() -> !intended.isEmpty());
      both.submit(() -> rollouts.move(rollout, new Stage.RolledBack("odd"), RULE)).get();
      posting.get();
    }

    // Then
    assertThat(mentions)
        .allSatisfy(
            it ->
                assertThat(record.state(it))
                    .startsWith(intended.contains(it) ? "Publishing" : "Held"));
    assertThat(text("SELECT count(*) FROM reply WHERE decided_by IS NULL"))
        .isEqualTo(String.valueOf(mentions.size() - intended.size()));
  }

  /** By a rule, of the rollout's variant. */
  private static PostRef approved(Rollout rollout, String id) {
    PostRef mention = record.approved(id, "Hello " + id);
    execute(
        "UPDATE reply SET draft = '{\"origin\": {\"variant\": \"%s\"}}' WHERE root_id = '%s'"
            .formatted(rollout.version(), id));
    return mention;
  }

  private Rollout live(double share) {
    return live(share, DESK);
  }

  private Rollout live(double share, Variant variant) {
    Rollout begun = rollouts.start(variant, LEAST, KIM).orElseThrow();
    rollouts.move(begun, new Live(share), KIM);
    return rollouts.latest().orElseThrow();
  }

  private void drawn(String id, boolean variant, double share) {
    String version = variant ? rollouts.latest().orElseThrow().version() : null;
    answered(id, version, trial(share), PASSED);
  }

  private String trial(double share) {
    return trial(share, "0.001");
  }

  private String trial(double share, String usd) {
    return "{\"trial\": {\"rollout\": %d, \"share\": %s}, \"costUsd\": %s}"
        .formatted(rollouts.latest().orElseThrow().id(), share, usd);
  }

  private void answered(String id, String version, String origin, String gates) {
    record.ended(id, "mia", Duration.ZERO, "Held", "odd");
    reply(id, version, origin, gates);
  }

  private void reply(String id, String version, String origin, String gates) {
    String variant = version == null ? "" : "|| '{\"variant\": \"%s\"}'".formatted(version);
    execute(
        """
        INSERT INTO reply (platform, root_id, text, text_sha256, draft, language, stance, mode,
                           drafted_at)
        VALUES ('x', '%s', 'Hello.', '%s',
                jsonb_build_object('text', 'Hello.', 'stance', '{}'::jsonb, 'mode', '{}'::jsonb,
                                   'gates', '%s'::jsonb, 'origin', '%s'::jsonb %s),
                'en', 'warm', 'fast', '%s')
        """
            .formatted(id, Sha256.hex("Hello."), gates, origin, variant, clock.instant()));
  }

  private static void stepped(String id, String state) {
    execute(
        "INSERT INTO transition (platform, root_id, state, reason, at)"
            + " VALUES ('x', '%s', '%s', 'test', now())".formatted(id, state));
  }

  private void took(String id, int seconds) {
    Instant begun = clock.instant();
    execute("DELETE FROM transition WHERE root_id = '%s'".formatted(id));
    for (String step : List.of("Drafting", "Drafted")) {
      execute(
          "INSERT INTO transition (platform, root_id, state, reason, at)"
              + " VALUES ('x', '%s', '%s', 'test', '%s')"
                  .formatted(
                      id, step, step.equals("Drafting") ? begun : begun.plusSeconds(seconds)));
    }
  }

  private static String objecting(String gate) {
    return "[{\"gate\": \"%s\", \"objection\": \"it does\"}]".formatted(gate);
  }

  private static Tally at(Figures figures, double share) {
    return figures.live().stream().filter(it -> it.share() == share).findFirst().orElseThrow();
  }

  private static Map<Guardrail, Integer> bad(Arm arm) {
    Map<Guardrail, Integer> bad = new EnumMap<>(arm.bad());
    bad.values().removeIf(count -> count == 0);
    return bad;
  }

  private String shown(Draft draft) {
    record.drafted(new PostRef("x", "1"), draft);
    return text(
        """
        SELECT CASE WHEN draft_is_toxic(draft) OR draft_is_refused(draft) THEN '' ELSE '--- ' END
            || CASE WHEN draft_is_toxic(draft) THEN 'toxic ' ELSE '' END
            || CASE WHEN draft_is_refused(draft) THEN 'refused ' ELSE '' END
            || CASE WHEN draft_is_leaky(draft) THEN 'leaky ' ELSE '' END
        FROM reply WHERE root_id = '1'
        """);
  }

  private static Draft scored(Draft draft, Map<Mismatch, Double> mismatches) {
    AlignmentScore score =
        new AlignmentScore(0, mismatches, 0, new AlignmentScore.StyleMatch(1, 1, 1, 1), 1, 1, 0.5);
    return with(draft, draft.gates(), score);
  }

  private static Draft judged(Draft draft, GateResult gate) {
    return with(draft, List.of(gate), draft.alignment());
  }

  private static Draft with(Draft draft, List<GateResult> gates, AlignmentScore score) {
    return new Draft(
        draft.text(),
        draft.language(),
        draft.reading(),
        draft.stance(),
        draft.mode(),
        draft.origin(),
        gates,
        draft.sources(),
        draft.reasoning(),
        score,
        draft.claims());
  }

  private static List<String> audited() {
    return record
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT actor || ' ' || act || ' ' || subject FROM audit_act"
                            + " WHERE act LIKE 'rollout.%' ORDER BY id")
                    .mapTo(String.class)
                    .list());
  }

  private static String text(String sql) {
    return record
        .jdbi()
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).findOne().orElse(null));
  }

  private static void execute(String sql) {
    record.jdbi().useHandle(handle -> handle.execute(sql));
  }
}
