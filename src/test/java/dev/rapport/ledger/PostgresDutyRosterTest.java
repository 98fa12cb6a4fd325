package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.mention.Duty;
import dev.rapport.mention.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Turns on the real database. */
class PostgresDutyRosterTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration SOON = Duration.ofSeconds(10);

  @RegisterExtension static final TestRecord record = new TestRecord();

  private final Owner oneLife = record.life("one");
  private final PostgresDutyRoster one = record.roster(oneLife);
  private final PostgresDutyRoster other = record.roster(record.life("other"));

  @Test
  void ofManyWhoTryAtOnceOneIsActive() {
    // Given
    List<PostgresDutyRoster> many =
        IntStream.range(0, 16).mapToObj(i -> record.roster(record.life("many" + i))).toList();

    // When
    List<CompletableFuture<Optional<Turn>>> tries =
        many.stream()
            .map(each -> CompletableFuture.supplyAsync(() -> each.take(Duty.INTAKE, LONG)))
            .toList();

    // Then
    assertThat(tries.stream().map(CompletableFuture::join).flatMap(Optional::stream))
        .containsExactly(new Turn(Duty.INTAKE, 1));
  }

  @Test
  void eachDutyHasItsOwnTurn() {
    // Given
    one.take(Duty.INTAKE, LONG);

    // When
    Optional<Turn> taken = other.take(Duty.PUBLISH, LONG);

    // Then
    assertThat(taken).contains(new Turn(Duty.PUBLISH, 1));
  }

  @Test
  void aRenewalKeepsTheEpochAndLengthensTheTurn() {
    // Given
    one.take(Duty.INTAKE, SHORT);

    // When
    Optional<Turn> renewed = one.take(Duty.INTAKE, LONG);

    // Then
    assertThat(renewed).contains(new Turn(Duty.INTAKE, 1));
    await()
        .during(SHORT.multipliedBy(2))
        .atMost(SOON)
        .until(() -> other.take(Duty.INTAKE, LONG).isEmpty());
  }

  @Test
  void aTurnThatIsNotRenewedIsTakenOverInTheNextEpoch() {
    // When
    one.take(Duty.INTAKE, SHORT);

    // Then
    assertThat(other.take(Duty.INTAKE, LONG)).isEmpty();
    assertThat(await().atMost(SOON).until(() -> other.take(Duty.INTAKE, LONG), Optional::isPresent))
        .contains(new Turn(Duty.INTAKE, 2));
    assertThat(one.take(Duty.INTAKE, LONG)).isEmpty();
  }

  @Test
  void oneThatIsGivenBackIsTakenAtOnce() {
    // Given
    Turn turn = one.take(Duty.PUBLISH, LONG).orElseThrow();

    // When
    one.giveBack(turn);

    // Then
    assertThat(other.take(Duty.PUBLISH, LONG)).contains(new Turn(Duty.PUBLISH, 2));
  }

  @Test
  void nobodyGivesBackWhatIsAnothers() {
    // Given
    Turn turn = one.take(Duty.PUBLISH, LONG).orElseThrow();
    one.giveBack(turn);
    other.take(Duty.PUBLISH, LONG);

    // When
    one.giveBack(turn);

    // Then
    assertThat(one.take(Duty.PUBLISH, LONG)).isEmpty();
  }

  @Test
  void aRestartedInstanceNeedNotWaitForItsFormerLife() {
    // Given
    one.take(Duty.PUBLISH, LONG);
    PostgresDutyRoster nextLife = record.roster(record.life("one"));

    // When
    nextLife.leftBehind();

    // Then
    assertThat(nextLife.take(Duty.PUBLISH, LONG)).contains(new Turn(Duty.PUBLISH, 2));
  }

  @Test
  void anotherInstancesTurnIsNotLeftBehind() {
    // Given
    one.take(Duty.PUBLISH, LONG);

    // When
    other.leftBehind();

    // Then
    assertThat(other.take(Duty.PUBLISH, LONG)).isEmpty();
  }

  @Test
  void aTakeOverWaitsForWhatIsBeingWrittenAndARenewalDoesNot() {
    try (Handle writer = record.jdbi().open()) {
      // Given
      Turn turn = one.take(Duty.INTAKE, LONG).orElseThrow();
      writer.begin();
      assertThat(Fence.holds(writer, turn)).isTrue();
      one.take(Duty.INTAKE, LONG);
      one.giveBack(turn);

      // When
      CompletableFuture<Optional<Turn>> takeOver =
          CompletableFuture.supplyAsync(() -> other.take(Duty.INTAKE, LONG));

      // Then
      await().atMost(SOON).until(this::somebodyWaits);
      assertThat(takeOver).isNotDone();
      writer.commit();
      assertThat(takeOver.join()).contains(new Turn(Duty.INTAKE, 2));
      assertThat(Fence.holds(writer, turn)).isFalse();
    }
  }

  private boolean somebodyWaits() {
    return record
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT count(*) > 0 FROM pg_locks WHERE NOT granted")
                    .mapTo(Boolean.class)
                    .one());
  }
}
