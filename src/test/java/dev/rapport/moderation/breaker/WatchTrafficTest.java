package dev.rapport.moderation.breaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.breaker.TrafficMeter.Traffic;
import dev.rapport.moderation.breaker.TrafficMeter.Traffic.Count;
import dev.rapport.testing.MovingClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchTrafficTest {

  private static final Count FEW = new Count(1, 1);
  private static final Optional<Traffic> CALM = Optional.of(new Traffic(FEW, FEW, 0, 0, 0));
  private static final Optional<Traffic> STORM =
      Optional.of(new Traffic(new Count(600, 1), FEW, 0, 0, 0));

  private final MovingClock clock = new MovingClock();
  private final FakeBreaker breaker = new FakeBreaker();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private Optional<Traffic> traffic = CALM;
  private final WatchTraffic watch =
      new WatchTraffic((window, norm) -> traffic, breaker, new TestBreakerConfig(), clock, meters);

  @Test
  void aStormTripsItAndCalmReleasesIt() {
    // Given
    look(STORM);
    assertThat(breaker.read().on()).isTrue();
    assertThat(meters.get("rapport.breaker.on").gauge().value()).isEqualTo(1);
    clock.pass(Duration.ofMinutes(10));
    look(STORM);
    clock.pass(Duration.ofMinutes(14));
    look(CALM);
    assertThat(breaker.read().on()).isTrue();

    // When
    clock.pass(Duration.ofMinutes(1));
    look(CALM);

    // Then
    assertThat(breaker.read().on()).isFalse();
    assertThat(breaker.read().releasedBy()).isEqualTo("rule");
    assertThat(meters.get("rapport.breaker.on").gauge().value()).isZero();
    assertThat(breaker.periods(9)).hasSize(1);
  }

  @Test
  void withoutANormNothingIsOutOfTheOrdinary() {
    // When
    look(Optional.empty());

    // Then
    assertThat(breaker.read().on()).isFalse();
  }

  @Test
  void whatAPersonTrippedAPersonReleases() {
    // Given
    breaker.trip("kim", "a drill");

    // When
    clock.pass(Duration.ofDays(1));
    look(CALM);

    // Then
    assertThat(breaker.read().on()).isTrue();
  }

  @Test
  void afterAPersonsReleaseItRestsForAWhile() {
    // Given
    look(STORM);
    breaker.release("kim", "we are in the news");
    clock.pass(Duration.ofMinutes(59));
    look(STORM);
    assertThat(breaker.read().on()).isFalse();

    // When
    clock.pass(Duration.ofMinutes(1));
    look(STORM);

    // Then
    assertThat(breaker.read().on()).isTrue();
    assertThat(breaker.read().by()).isEqualTo("rule");
  }

  private void look(Optional<Traffic> at) {
    traffic = at;
    watch.look();
  }

  /** A breaker by the test's clock. */
  private final class FakeBreaker implements Breaker {

    private final List<Period> periods = new ArrayList<>();

    @Override
    public Period read() {
      return periods.isEmpty() ? Period.NEVER : periods.getLast();
    }

    @Override
    public List<Period> periods(int max) {
      return periods.reversed();
    }

    @Override
    public boolean trip(String by, String why) {
      boolean off = !read().on();
      if (off) {
        periods.add(new Period(true, by, why, clock.instant(), clock.instant(), null, "", ""));
      }
      return off;
    }

    @Override
    public void stillAlarmed() {
      Period last = periods.removeLast();
      periods.add(
          new Period(true, last.by(), last.why(), last.since(), clock.instant(), null, "", ""));
    }

    @Override
    public boolean release(String by, String why) {
      Period last = periods.removeLast();
      periods.add(
          new Period(
              false,
              last.by(),
              last.why(),
              last.since(),
              last.alarmedAt(),
              clock.instant(),
              by,
              why));
      return true;
    }
  }
}
