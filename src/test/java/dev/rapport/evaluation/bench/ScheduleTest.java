package dev.rapport.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private final MovingClock clock = new MovingClock();
  private final Schedule schedule = new Schedule(clock);

  @Test
  void nobodySaysTheSameTwiceInOneLoadOrTheNext() {
    // When
    Set<String> said = new HashSet<>();
    for (int load = 0; load < 2; load++) {
      schedule.begin(100, 10_000);
      for (int n = 0; n < 10_000; n++) {
        said.add(schedule.post(n).getString("author_id") + schedule.post(n).getString("text"));
      }
      clock.pass(Duration.ofSeconds(1));
    }

    // Then
    assertThat(said).hasSize(20_000);
  }

  @Test
  void anIdTellsWhichOneItIs() {
    // When
    schedule.begin(100, 3);

    // Then
    assertThat(schedule.index(schedule.id(2))).isEqualTo(2);
    assertThat(schedule.index(schedule.id(3))).isEqualTo(-1);
  }
}
