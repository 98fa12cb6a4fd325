package dev.rapport.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testing.MovingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OnceAnHourTest {

  private final MovingClock clock = new MovingClock();
  private final OnceAnHour once = new OnceAnHour(clock);

  @Test
  void theSameThingIsDueOnceAnHour() {
    assertThat(once.isDue("a")).isTrue();
    assertThat(once.isDue("a")).isFalse();
    assertThat(once.isDue("b")).isTrue();

    clock.pass(Duration.ofMinutes(59));
    assertThat(once.isDue("a")).isFalse();

    clock.pass(Duration.ofMinutes(1));
    assertThat(once.isDue("a")).isTrue();
  }

  @Test
  void whoeverInventsThingsMakesItRememberNoMoreThanAThousand() {
    for (int i = 0; i < 5_000; i++) {
      assertThat(once.isDue("invented " + i)).isTrue();
    }

    assertThat(once.isDue("invented 0")).isTrue();
    assertThat(once.isDue("invented 4999")).isFalse();
  }
}
