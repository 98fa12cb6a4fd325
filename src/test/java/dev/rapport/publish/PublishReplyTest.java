package dev.rapport.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.Duty;
import dev.rapport.mention.FakeLookup;
import dev.rapport.mention.FakeRoster;
import dev.rapport.mention.PostLookup.Looked;
import dev.rapport.mention.PostLookups;
import dev.rapport.mention.TakeTurns;
import dev.rapport.mention.money.FakeCostLog;
import dev.rapport.mention.money.TestMoney;
import dev.rapport.mention.money.WatchSpending;
import dev.rapport.moderation.ReviewDecided;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.post.PostRef;
import dev.rapport.publish.PublicationLog.Intent;
import dev.rapport.publish.ReplyPublisher.Posted;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublishReplyTest {

  private final MovingClock clock = new MovingClock();
  private final FakeLog log = new FakeLog(clock);
  private final FakePublisher publisher = new FakePublisher();
  private final FakeLookup lookup = new FakeLookup();
  private final TakeTurns turns = new FakeRoster(clock).instance("this", clock);
  private final FakeCostLog costs = new FakeCostLog();
  private final WatchSpending spending = TestMoney.watch(costs, "per-day.hard=2", clock);
  private final PublishReply publish =
      new PublishReply(
          log,
          turns,
          new ParentLook(new PostLookups(List.of(lookup)), new TestPublishConfig(), clock),
          new Publishers(List.of(publisher)),
          new TestPublishConfig(),
          spending,
          clock);

  @BeforeEach
  void beActive() {
    turns.take(Duty.PUBLISH);
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of(
            new Posted.Done(new PostRef("x", "900"), List.of()), "Published as 900 for 0.01"),
        Arguments.of(new Posted.Refused("gone"), "Refused"),
        Arguments.of(
            new Posted.NotMade("no connection", Duration.ofSeconds(7)), "Approved for 7 s"),
        Arguments.of(
            new Posted.Paused("rate limit", Duration.ofSeconds(77)),
            "all pause for 77 s: rate limit"),
        Arguments.of(new Posted.Duplicate(), "Unknown for 0 s"),
        Arguments.of(new Posted.Indeterminate("timeout"), "Unknown for 0 s"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void everyAnswerHasItsState(Posted answer, String state) {
    // Given
    publisher.answer = answer;

    // When
    publish.on(decided());

    // Then
    assertThat(log.told).containsExactly("intended", state);
  }

  @Test
  void theFrozenTextGoesToTheLatestVersionOnce() {
    // Given
    publisher.answer = new Posted.Done(new PostRef("x", "900"), List.of());
    publish.on(decided());

    // When
    publish.on(decided());

    // Then
    assertThat(publisher.posts).containsExactly("101: Good to hear.");
    assertThat(log.told).endsWith("handed over");
  }

  @Test
  void outOfTurnADecisionIsHandedOver() {
    // Given
    turns.giveBack(Duty.PUBLISH);

    // When
    publish.on(decided());

    // Then
    assertThat(log.told).containsExactly("handed over");
  }

  @Test
  void nothingIsPostedWhenTheTurnEndsAfterTheIntent() {
    // Given
    log.whenIntended = () -> clock.pass(Duration.ofMinutes(1));

    // When
    publish.on(decided());

    // Then
    assertThat(log.told).containsExactly("intended", "Approved for 0 s");
    assertThat(publisher.posts).isEmpty();
  }

  @Test
  void fromAHardCapOnAnApprovedReplyWaits() {
    // Given
    costs.spend("2", clock.instant());
    spending.look();

    // When
    publish.on(decided());

    // Then
    assertThat(log.told).containsExactly("waits for 300 s: the hard cap of $2.00 a day is reached");
    assertThat(publisher.posts).isEmpty();
  }

  @Test
  void whoDeletedTheQuestionGetsNoAnswer() {
    // Given
    lookup.answer = new Looked.Told(Set.of(), Set.of(new PostRef("x", "101")));

    // When
    publish.on(decided());

    // Then
    assertThat(log.told).containsExactly("intended", "Refused");
    assertThat(publisher.posts).isEmpty();
  }

  static Stream<Looked> noProofs() {
    return Stream.of(
        new Looked.Told(Set.of(new PostRef("x", "101")), Set.of()),
        new Looked.Told(Set.of(), Set.of()),
        new Looked.Told(Set.of(), Set.of(new PostRef("x", "999"))),
        new Looked.Unreadable("a storm", Duration.ofSeconds(5)));
  }

  @ParameterizedTest
  @MethodSource("noProofs")
  void whatProvesNothingLetsTheAnswerGoOut(Looked looked) {
    // Given
    lookup.answer = looked;
    publisher.answer = new Posted.Done(new PostRef("x", "900"), List.of());

    // When
    publish.on(decided());

    // Then
    assertThat(publisher.posts).hasSize(1);
  }

  @ParameterizedTest(name = "{0} s old, {1}: {2} looks")
  @CsvSource({"59, 100, 0", "60, 100, 1", "1, 100 101, 1"})
  void aLookIsPaidForOnlyWhereSomethingMayHaveChanged(int age, String versions, int looks) {
    // Given
    Intent intent =
        new Intent(
            FakeLog.MENTION,
            List.of(versions.split(" ")),
            "Good to hear.",
            1,
            Optional.empty(),
            clock.instant().minusSeconds(age));

    // When
    new ParentLook(new PostLookups(List.of(lookup)), new TestPublishConfig(), clock)
        .showsItGone(intent);

    // Then
    assertThat(lookup.asked).hasSize(looks);
  }

  private ReviewDecided decided() {
    return new ReviewDecided(FakeLog.MENTION, Verdict.APPROVED, "", "rule", clock.instant());
  }
}
