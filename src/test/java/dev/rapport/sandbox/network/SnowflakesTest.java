package dev.rapport.sandbox.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnowflakesTest {

  private final MovingClock clock = new MovingClock();
  private final Snowflakes ids = new Snowflakes(clock);

  @Test
  void anIdTellsWhenItWasMade() {
    // Given
    Instant now = clock.instant();

    // When
    long id = ids.next();

    // Then
    assertThat(Snowflakes.time(id)).isEqualTo(now);
    assertThat(id).isGreaterThanOrEqualTo(Snowflakes.first(now));
    assertThat(id).isLessThan(Snowflakes.first(now.plusMillis(1)));
  }

  @Test
  void idsOfOneMillisecondStillGrow() {
    // Given
    List<Long> made = new ArrayList<>();

    // When
    for (int i = 0; i < 10_000; i++) {
      made.add(ids.next());
    }

    // Then
    assertThat(made).isSorted().doesNotHaveDuplicates();
    assertThat(Snowflakes.time(made.getLast())).isEqualTo(clock.instant().plusMillis(2));
  }

  @Test
  void aClockThatGoesBackDoesNotMakeSmallerIds() {
    // Given
    long before = ids.next();
    clock.pass(Duration.ofHours(-1));

    // When
    long after = ids.next();

    // Then
    assertThat(after).isGreaterThan(before);
  }

  @Test
  void idsGoOnAfterThoseOfTheJournal() {
    // Given
    long old = Snowflakes.first(clock.instant().plusSeconds(60));
    ids.seen(old);

    // When
    long next = ids.next();

    // Then
    assertThat(next).isGreaterThan(old);
  }

  @Test
  void anIdOfXIsReadAsXReadsIt() {
    // Given
    long exampleOfTheSpecification = 1346889436626259968L;

    // When
    Instant time = Snowflakes.time(exampleOfTheSpecification);

    // Then
    assertThat(time).isEqualTo("2021-01-06T18:40:40.344Z");
  }
}
