package dev.rapport.evaluation.bench.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartClockTest {

  private long now;
  private final PartClock clock = new PartClock(() -> now);

  @Test
  void timeGoesToThePartThatHasItsTurn() {
    // When
    clock.begin(-5);
    at(10, Part.CLAIM);
    at(30, Part.TONE);
    at(60, Part.CLAIM);
    now = 100;
    PartTimes times = clock.end();

    // Then
    assertThat(times.of(Part.WAIT)).isEqualTo(15);
    assertThat(times.of(Part.CLAIM)).isEqualTo(20 + 40);
    assertThat(times.of(Part.TONE)).isEqualTo(30);
    assertThat(times.turns(Part.CLAIM)).isEqualTo(2);
  }

  @Test
  void whatTheModelTakesIsNotOurs() {
    // When
    clock.begin(0);
    at(10, Part.MODEL);
    at(500, Part.GATES);
    now = 510;
    PartTimes times = clock.end();

    // Then
    assertThat(times.own()).isEqualTo(20);
    assertThat(times.of(Part.MODEL)).isEqualTo(490);
  }

  private void at(long moment, Part part) {
    now = moment;
    clock.turn(part);
  }
}
