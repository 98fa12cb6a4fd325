package dev.rapport.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.testing.MovingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeTurnsTest {

  private static final Duration ALMOST = Duration.ofMillis(5999);
  private static final Duration LASTING = Duration.ofSeconds(6);

  private final MovingClock rosterClock = new MovingClock();
  private final MovingClock oneClock = new MovingClock();
  private final FakeRoster roster = new FakeRoster(rosterClock);
  private final TakeTurns one = roster.instance("one", oneClock);
  private final TakeTurns other = roster.instance("other", new MovingClock());

  @Test
  void theFirstWhoAsksIsActive() {
    // Given
    one.take(Duty.INTAKE);

    // When
    other.take(Duty.INTAKE);

    // Then
    assertThat(one.current(Duty.INTAKE)).contains(new Turn(Duty.INTAKE, 1));
    assertThat(other.current(Duty.INTAKE)).isEmpty();
  }

  @Test
  void eachDutyHasItsOwnTurn() {
    // Given
    one.take(Duty.INTAKE);

    // When
    other.take(Duty.PUBLISH);

    // Then
    assertThat(one.current(Duty.PUBLISH)).isEmpty();
    assertThat(other.current(Duty.PUBLISH)).contains(new Turn(Duty.PUBLISH, 1));
  }

  @Test
  void whoeverRenewsStaysActiveInTheSameTurn() {
    // Given
    one.take(Duty.INTAKE);
    pass(ALMOST);
    one.take(Duty.INTAKE);
    pass(ALMOST);

    // When
    other.take(Duty.INTAKE);

    // Then
    assertThat(one.current(Duty.INTAKE)).contains(new Turn(Duty.INTAKE, 1));
    assertThat(other.current(Duty.INTAKE)).isEmpty();
  }

  @Test
  void whoeverFallsSilentIsReplacedInTheNextEpoch() {
    // Given
    one.take(Duty.INTAKE);
    pass(LASTING);

    // When
    other.take(Duty.INTAKE);

    // Then
    assertThat(other.current(Duty.INTAKE)).contains(new Turn(Duty.INTAKE, 2));
    assertThat(one.current(Duty.INTAKE)).isEmpty();
  }

  @Test
  void whoeverIsReplacedBecomesPassive() {
    // Given
    one.take(Duty.INTAKE);
    pass(LASTING);
    other.take(Duty.INTAKE);

    // When
    one.take(Duty.INTAKE);

    // Then
    assertThat(one.current(Duty.INTAKE)).isEmpty();
  }

  @Test
  void whoeverIsCutOffStopsByItself() {
    // Given
    one.take(Duty.PUBLISH);
    roster.reachable(false);
    pass(LASTING);

    // When
    assertThatThrownBy(() -> one.take(Duty.PUBLISH)).isInstanceOf(IllegalStateException.class);

    // Then
    assertThat(one.current(Duty.PUBLISH)).isEmpty();
  }

  @Test
  void aShortCutIsBridged() {
    // Given
    one.take(Duty.PUBLISH);
    roster.reachable(false);
    pass(ALMOST);
    assertThatThrownBy(() -> one.take(Duty.PUBLISH)).isInstanceOf(IllegalStateException.class);
    roster.reachable(true);

    // When
    one.take(Duty.PUBLISH);

    // Then
    assertThat(one.current(Duty.PUBLISH)).contains(new Turn(Duty.PUBLISH, 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {-3600, -5, 5, 3600})
  void aClockThatIsWrongChangesNothing(long seconds) {
    // Given
    oneClock.pass(Duration.ofSeconds(seconds));
    one.take(Duty.INTAKE);
    pass(ALMOST);

    // When
    other.take(Duty.INTAKE);

    // Then
    assertThat(one.current(Duty.INTAKE)).isPresent();
    assertThat(other.current(Duty.INTAKE)).isEmpty();
  }

  @Test
  void whoeverStopsIsReplacedAtOnce() {
    // Given
    one.take(Duty.PUBLISH);
    one.giveBack(Duty.PUBLISH);

    // When
    other.take(Duty.PUBLISH);

    // Then
    assertThat(one.current(Duty.PUBLISH)).isEmpty();
    assertThat(other.current(Duty.PUBLISH)).contains(new Turn(Duty.PUBLISH, 2));
  }

  @Test
  void whoeverStopsTakesNoMoreTurns() {
    // Given
    one.take(Duty.PUBLISH);
    one.giveBack(Duty.PUBLISH);

    // When
    one.take(Duty.PUBLISH);

    // Then
    assertThat(one.current(Duty.PUBLISH)).isEmpty();
  }

  @Test
  void stoppingWorksWithoutTheRoster() {
    // Given
    one.take(Duty.PUBLISH);
    roster.reachable(false);

    // When
    one.giveBack(Duty.PUBLISH);

    // Then
    assertThat(one.current(Duty.PUBLISH)).isEmpty();
  }

  private void pass(Duration time) {
    rosterClock.pass(time);
    oneClock.pass(time);
  }
}
