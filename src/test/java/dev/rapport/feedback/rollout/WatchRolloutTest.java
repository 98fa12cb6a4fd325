package dev.rapport.feedback.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.feedback.rollout.Figures.Out;
import dev.rapport.feedback.rollout.Figures.Signs;
import dev.rapport.feedback.rollout.Figures.Tally;
import dev.rapport.feedback.rollout.MoveRollout.Moved;
import dev.rapport.feedback.rollout.Stage.Complete;
import dev.rapport.feedback.rollout.Stage.Live;
import dev.rapport.feedback.rollout.Stage.RolledBack;
import dev.rapport.feedback.rollout.Stage.Shadow;
import dev.rapport.post.ConversationId;
import dev.rapport.reply.variant.TestCatalog;
import dev.rapport.reply.variant.Variants;
import dev.rapport.testing.MovingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a rollout goes on, waits and goes back. */
class WatchRolloutTest {

  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration PAUSE = Duration.ofSeconds(3);

  @TempDir private Path folder;

  private Watching watching;
  private InMemoryRollouts record;
  private MovingClock clock;

  @BeforeEach
  void start() {
    watching =
        new Watching(
            TestCatalog.of(folder, TestCatalog.DESK),
            TestRolloutConfig.of("shadows=10, conversations=100, enough=30"));
    record = watching.record;
    clock = watching.clock;
    watching.move.start("desk", Watching.KIM);
  }

  @Test
  void aStepLastsForItsTimeAndItsConversations() {
    // When
    clock.pass(DAY);
    watching.watch.look();
    Stage early = stage();
    pairs(10);
    watching.watch.look();

    // Then
    assertThat(early).isEqualTo(new Shadow());
    assertThat(stage()).isEqualTo(new Live(0.01));

    // When
    good(0.01, 100);
    watching.watch.look();
    early = stage();
    clock.pass(DAY);
    watching.watch.look();

    // Then
    assertThat(early).isEqualTo(new Live(0.01));
    assertThat(stage()).isEqualTo(new Live(0.05));
    assertThat(record.steps)
        .extracting(RolloutRecord.Step::by)
        .containsExactly("kim", "rule", "rule");
  }

  @Test
  void allGetItOnlyWhenItIsShownThatItIsNotTwiceAsBadOrWasTriedEnough() {
    // Given
    at(0.25);
    good(0.25, 100);
    clock.pass(DAY);

    // When
    watching.watch.look();
    Stage unproven = stage();
    good(0.25, 30);
    watching.watch.look();

    // Then
    assertThat(unproven).isEqualTo(new Live(0.25));
    assertThat(stage()).isEqualTo(new Complete());
  }

  @Test
  void whatNobodyHasDecidedMovesNothing() {
    // Given
    at(0.05);
    for (int i = 0; i < 200; i++) {
      record.held(0.05, i % 20 == 0);
    }
    clock.pass(DAY);

    // When
    watching.watch.look();
    Stage undecided = stage();
    good(0.05, 100);
    watching.watch.look();

    // Then
    assertThat(undecided).isEqualTo(new Live(0.05));
    assertThat(stage()).isEqualTo(new Live(0.25));
  }

  @Test
  void allGetItOnlyAfterEnoughThatIsSettled() {
    // Given
    at(0.25);
    good(0.25, 100);
    for (int i = 0; i < 200; i++) {
      record.held(0.25, i % 4 == 0);
    }
    clock.pass(DAY);

    // When
    watching.watch.look();

    // Then
    assertThat(stage()).isEqualTo(new Live(0.25));
  }

  @Test
  void fewRejectionsAmongManyShowItAsWell() {
    // Given
    at(0.25);
    bad(0.25, Guardrail.REJECTION, 5, 95);
    clock.pass(DAY);

    // When
    watching.watch.look();

    // Then
    assertThat(stage()).isEqualTo(new Complete());
  }

  @ParameterizedTest
  @EnumSource(Guardrail.class)
  void whatIsMuchWorseGoesBackWithinAMinuteOfThatBeingOnRecord(Guardrail guardrail) {
    // Given
    at(0.25);
    good(0.25, 100);

    // When
    bad(0.25, guardrail, 9, 0);
    clock.pass(PAUSE);
    watching.watch.look();
    clock.pass(PAUSE);

    // Then
    assertThat(stage()).isInstanceOf(RolledBack.class);
    assertThat(watching.choice.choose(thread(), Optional.empty()).variant().isBase()).isTrue();
    assertThat(record.steps.getLast().by()).isEqualTo("rule");
  }

  @Test
  void itSaysWhatWasWorseAndByHowMuch() {
    // Given
    at(0.25);
    bad(0.25, Guardrail.REJECTION, 20, 4);

    // When
    watching.watch.look();

    // Then
    assertThat(record.steps.getLast().why())
        .startsWith("rejection: 20 of 20, and 4 of 4 with the base (e = ");
    assertThat(record.looks.getLast().evidence().get(Guardrail.REJECTION))
        .isGreaterThan(Math.log(140));
    assertThat(gauge("rapport.rollout.share")).isZero();
  }

  @Test
  void whatMayBeWorseDoesNotGoOnNorBack() {
    // Given
    at(0.25);
    good(0.25, 200);
    bad(0.25, Guardrail.OPT_OUT, 3, 0);
    clock.pass(DAY);

    // When
    watching.watch.look();

    // Then
    assertThat(stage()).isEqualTo(new Live(0.25));
    assertThat(gauge("rapport.rollout.evidence")).isGreaterThan(5);
  }

  @Test
  void whoeverHasLostItsTurnShowsNoFiguresAndWhatIsOverHasNoEvidence() {
    // Given
    at(0.25);
    bad(0.25, Guardrail.OPT_OUT, 3, 0);
    watching.watch.look();
    double share = gauge("rapport.rollout.share");
    double evidence = gauge("rapport.rollout.evidence");

    // When
    clock.pass(Duration.ofMinutes(1));
    double staleShare = gauge("rapport.rollout.share");
    double staleEvidence = gauge("rapport.rollout.evidence");
    watching.move.rollBack(Watching.KIM);
    watching.watch.look();

    // Then
    assertThat(share).isEqualTo(0.25);
    assertThat(evidence).isGreaterThan(1);
    assertThat(staleShare).isNaN();
    assertThat(staleEvidence).isNaN();
    assertThat(gauge("rapport.rollout.share")).isZero();
    assertThat(gauge("rapport.rollout.evidence")).isNaN();
  }

  @Test
  void oneLeakAndOneToxicAnswerThatIsOutAreEnough() {
    // Given
    at(0.01);
    record.out = new Out(0, 1);

    // When
    watching.watch.look();

    // Then
    assertThat(stage())
        .isEqualTo(new RolledBack("an answer of it that is out repeats what its writer was told"));

    // Given
    watching.move.start("desk", Watching.KIM);
    at(0.01);
    record.out = new Out(1, 0);

    // When
    watching.watch.look();

    // Then
    assertThat(stage())
        .isEqualTo(new RolledBack("an answer of it that is out is hostile or mocks the asker"));
  }

  @Test
  void oneLeakThatAGateStoppedIsNot() {
    // Given
    at(0.25);
    good(0.25, 100);
    bad(0.25, Guardrail.LEAK, 1, 0);

    // When
    watching.watch.look();

    // Then
    assertThat(stage()).isEqualTo(new Live(0.25));
  }

  @Test
  void figuresThatCannotBeReadForTooLongTakeItBack() {
    // Given
    at(0.05);
    record.unreadable = true;

    // When
    Duration waited = Duration.ZERO;
    while (stage() instanceof Live && waited.compareTo(DAY) < 0) {
      watching.watch.look();
      clock.pass(PAUSE);
      waited = waited.plus(PAUSE);
    }

    // Then
    assertThat(stage()).isEqualTo(new RolledBack("its figures were missing for 40 s"));
    assertThat(waited).isLessThanOrEqualTo(Duration.ofSeconds(55));
  }

  @Test
  void figuresThatComeBackSoonTakeNothingBack() {
    // Given
    at(0.05);

    // When
    record.unreadable = true;
    watching.watch.look();
    clock.pass(Duration.ofSeconds(30));
    record.unreadable = false;
    watching.watch.look();
    clock.pass(Duration.ofSeconds(30));
    record.unreadable = true;
    watching.watch.look();

    // Then
    assertThat(stage()).isEqualTo(new Live(0.05));
  }

  @Test
  void figuresThatWereMissingForTooLongTakeItBackWhenTheyAreThereAgain() {
    // Given
    at(0.05);
    record.unreadable = true;
    watching.watch.look();

    // When
    clock.pass(Duration.ofMinutes(5));
    record.unreadable = false;
    watching.watch.look();

    // Then
    assertThat(stage()).isInstanceOf(RolledBack.class);
  }

  @Test
  void whatAnotherInstanceHasReadMeanwhileIsNotMissing() {
    // Given
    at(0.05);
    WatchRollout other = another(watching.variants);
    record.unreadable = true;
    watching.watch.look();
    record.unreadable = false;
    for (int i = 0; i < 100; i++) {
      clock.pass(PAUSE);
      other.look();
    }

    // When
    clock.pass(PAUSE);
    watching.watch.look();

    // Then
    assertThat(stage()).isEqualTo(new Live(0.05));
  }

  @Test
  void whatWasMissingInOneRolloutIsNotMissingInTheNext() {
    // Given
    at(0.05);
    record.unreadable = true;
    watching.watch.look();
    watching.move.rollBack(Watching.KIM);

    // When
    clock.pass(DAY);
    watching.move.start("desk", Watching.KIM);
    watching.watch.look();

    // Then
    assertThat(stage()).isEqualTo(new Shadow());
  }

  @Test
  void silenceIsNoCalm() {
    ConversationId drawn = drawn();
    for (Signs signs :
        List.of(
            new Signs(List.of(drawn), Optional.empty(), 0, 0),
            new Signs(List.of(), Optional.of(clock.instant().minusSeconds(700)), 0, 0),
            new Signs(List.of(), Optional.empty(), 1, 0))) {
      // Given
      at(0.25);
      record.signs = signs;

      // When
      watching.watch.look();

      // Then
      assertThat(stage()).as("%s", signs).isInstanceOf(RolledBack.class);
      watching.move.start("desk", Watching.KIM);
    }
  }

  @Test
  void whereOthersWaitAsWellTheVariantIsNotToBlame() {
    // Given
    at(0.25);
    record.signs = new Signs(List.of(drawn(), notDrawn(0.25)), Optional.empty(), 0, 0);

    // When
    watching.watch.look();

    // Then
    assertThat(stage()).isEqualTo(new Live(0.25));
  }

  @Test
  void whatIsUsualIsNoSilence() {
    // Given
    at(0.05);
    record.signs =
        new Signs(List.of(notDrawn(0.05)), Optional.of(clock.instant().minusSeconds(300)), 0, 0);

    // When
    watching.watch.look();

    // Then
    assertThat(stage()).isEqualTo(new Live(0.05));
  }

  @Test
  void aVariantThatGetsNobodyForLongerThanChanceAllowsIsSilent() {
    // Given
    at(0.25);
    bad(0.25, Guardrail.REFUSAL, 0, 48);

    // When
    watching.watch.look();
    Stage lucky = stage();
    bad(0.25, Guardrail.REFUSAL, 0, 1);
    watching.watch.look();

    // Then
    assertThat(lucky).isEqualTo(new Live(0.25));
    assertThat(stage()).isEqualTo(new RolledBack("it had no answer among the last 49"));
  }

  @Test
  void aVariantThatChangesIsAnotherOne() throws IOException {
    // Given
    Path other = Files.createDirectory(folder.resolve("other"));
    Variants changed = TestCatalog.of(other, "variants: [{name: desk, persona: rapport}]\n");

    // When
    another(changed).look();

    // Then
    assertThat(stage()).isEqualTo(new RolledBack("the variant is not what it was when this began"));
  }

  @Test
  void aVariantThatChangesWhenAllGetItIsTakenBackAndSaysSo() throws IOException {
    // Given
    record.move(watching.now(), new Complete(), new Act("kim", "trying"));
    Path other = Files.createDirectory(folder.resolve("other"));
    Variants changed = TestCatalog.of(other, "variants: [{name: desk, persona: rapport}]\n");
    watching.watch.look();
    Stage unchanged = stage();

    // When
    another(changed).look();

    // Then
    assertThat(unchanged).isEqualTo(new Complete());
    assertThat(record.steps.getLast())
        .returns("rolled-back", RolloutRecord.Step::stage)
        .returns("rule", RolloutRecord.Step::by)
        .returns("the variant is not what it was when this began", RolloutRecord.Step::why);
  }

  @Test
  void stragglersAreRecalledWhateverHasBegunSince() {
    // Given
    watching.move.rollBack(Watching.KIM);
    watching.move.start("desk", Watching.KIM);

    // When
    watching.watch.look();

    // Then
    assertThat(record.recalledSince).isEqualTo(clock.instant().minus(Duration.ofMinutes(30)));
  }

  @Test
  void anOperatorMovesItAsFarAsItGoes() {
    // When
    for (int i = 0; i < 4; i++) {
      assertThat(watching.move.advance(Watching.KIM)).isInstanceOf(Moved.Done.class);
    }

    // Then
    assertThat(stage()).isEqualTo(new Complete());
    assertThat(watching.move.advance(Watching.KIM)).isInstanceOf(Moved.Refused.class);
    assertThat(watching.move.start("desk", Watching.KIM)).isInstanceOf(Moved.Refused.class);

    // When
    watching.move.rollBack(Watching.KIM);

    // Then
    assertThat(stage()).isEqualTo(new RolledBack("trying"));
    assertThat(watching.move.rollBack(Watching.KIM)).isInstanceOf(Moved.Refused.class);
  }

  @Test
  void whatTheFileDoesNotHaveIsRefusedInOneLine() {
    // Given
    watching.move.rollBack(Watching.KIM);

    // Then
    assertThat(watching.move.start("nobody", Watching.KIM))
        .isEqualTo(new Moved.Refused("there is no such variant; the file has [desk]"));
  }

  /** Another instance over the same record. */
  private WatchRollout another(Variants variants) {
    return new WatchRollout(
        record,
        record,
        variants,
        new RolloutGauges(watching.meters, clock),
        TestRolloutConfig.of(""),
        clock);
  }

  private Stage stage() {
    return watching.now().stage();
  }

  private void at(double share) {
    record.signs = Signs.GOOD;
    record.move(watching.now(), new Live(share), new Act("kim", "trying"));
  }

  private void pairs(int count) {
    for (int i = 0; i < count; i++) {
      record.answered(Tally.PAIRED, true, Optional.empty());
      record.answered(Tally.PAIRED, false, Optional.empty());
    }
  }

  /** Of both, as many as belong to each. */
  private void good(double share, int count) {
    for (int i = 0; i < count; i++) {
      record.answered(share, i % Math.round(1 / share) == 0, Optional.empty());
    }
  }

  private void bad(double share, Guardrail guardrail, int ofVariant, int ofBase) {
    for (int i = 0; i < ofBase; i++) {
      record.answered(share, false, Optional.of(guardrail));
    }
    for (int i = 0; i < ofVariant; i++) {
      record.answered(share, true, Optional.of(guardrail));
    }
  }

  private ConversationId drawn() {
    return Stream.iterate(1, i -> i + 1)
        .map(i -> new ConversationId("x", "t" + i))
        .filter(
            it -> Stream.of(1, 2, 3, 4).allMatch(rollout -> it.share("rollout " + rollout) < 0.25))
        .findFirst()
        .orElseThrow();
  }

  private ConversationId notDrawn(double share) {
    return Stream.iterate(1, i -> i + 1)
        .map(i -> new ConversationId("x", "t" + i))
        .filter(it -> it.share(watching.now().lot()) >= share)
        .findFirst()
        .orElseThrow();
  }

  private static ConversationId thread() {
    return new ConversationId("x", "t1");
  }

  private double gauge(String name) {
    return watching.meters.find(name).gauges().stream()
        .mapToDouble(gauge -> gauge.value())
        .max()
        .orElseThrow();
  }
}
