package dev.rapport.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.post.PostRef;
import dev.rapport.publish.ReplyPublisher.OwnReplies;
import dev.rapport.publish.ReplyPublisher.OwnReply;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconcileRepliesTest {

  private final MovingClock clock = new MovingClock();
  private final FakeLog log = new FakeLog(clock);
  private final FakePublisher publisher = new FakePublisher();
  private final ReconcileReplies reconcile =
      new ReconcileReplies(log, new Publishers(List.of(publisher)), new TestPublishConfig(), clock);

  @Test
  void aReplyThatIsThereIsPublished() {
    // Given
    log.unknown("no answer");
    publisher.own = shown("100");

    // When
    reconcile.reconcile();

    // Then
    assertThat(log.last()).isEqualTo("Published as 900 for 0.01");
  }

  @Test
  void aReplyToAnyVersionOfThePostIsOurs() {
    // Given
    log.unknown("no answer");
    publisher.own = shown("101");

    // When
    reconcile.reconcile();

    // Then
    assertThat(log.last()).isEqualTo("Published as 900 for 0.01");
  }

  @Test
  void oneThatAnswersAnotherPostIsNot() {
    // Given
    log.unknown("no answer");
    publisher.own = shown("55");

    // When
    reconcile.reconcile();

    // Then
    assertThat(log.last()).isEqualTo("absent");
  }

  @Test
  void absenceIsBelievedOnlyAfterTheWholeWindow() {
    // Given
    log.unknown("no answer");

    // When
    for (int look = 0; look < 3; look++) {
      reconcile.reconcile();
      clock.pass(Duration.ofSeconds(5));
    }

    // Then
    assertThat(log.told).containsExactly("absent", "absent", "absent");
  }

  @Test
  void absentForTheWholeWindowItMayGoOutAgain() {
    // Given
    log.unknown("no answer");

    // When
    for (int look = 0; look < 4; look++) {
      reconcile.reconcile();
      clock.pass(Duration.ofSeconds(6));
    }

    // Then
    assertThat(log.last()).isEqualTo("Approved for 0 s");
  }

  @Test
  void oneLateLookIsNotEnough() {
    // Given
    log.unknown("no answer");
    clock.pass(Duration.ofMinutes(1));

    // When
    reconcile.reconcile();

    // Then
    assertThat(log.told).containsExactly("absent");
  }

  @Test
  void aRefusedDuplicateThatIsNotOursGoesToAPerson() {
    // Given
    log.unknown(ReconcileReplies.DUPLICATE);

    // When
    for (int look = 0; look < 4; look++) {
      reconcile.reconcile();
      clock.pass(Duration.ofSeconds(6));
    }

    // Then
    assertThat(log.last()).startsWith("Held");
  }

  @Test
  void aTimelineThatReachesBackTooLittleProvesNothing() {
    // Given
    log.unknown("no answer");
    publisher.own = new OwnReplies.Shown(List.of(), false);

    // When
    for (int look = 0; look < 5; look++) {
      reconcile.reconcile();
      clock.pass(Duration.ofSeconds(20));
    }

    // Then
    assertThat(log.told).containsOnly("looks again after 15 s");
  }

  @Test
  void aTimelineThatCannotBeReadIsReadLater() {
    // Given
    log.unknown("no answer");
    publisher.own = new OwnReplies.Unreadable("rate limit", Duration.ofSeconds(40));

    // When
    reconcile.reconcile();

    // Then
    assertThat(log.last()).isEqualTo("looks again after 40 s");
  }

  @Test
  void atTheDeadlineSomebodyHasToLook() {
    // Given
    log.unknown("no answer");
    publisher.own = new OwnReplies.Unreadable("down", Duration.ofSeconds(40));
    clock.pass(Duration.ofHours(3));

    // When
    reconcile.reconcile();

    // Then
    assertThat(log.last()).isEqualTo("Abandoned");
  }

  private static OwnReplies shown(String inReplyTo) {
    return new OwnReplies.Shown(List.of(new OwnReply(new PostRef("x", "900"), inReplyTo)), true);
  }
}
