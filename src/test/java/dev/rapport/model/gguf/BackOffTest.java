package dev.rapport.model.gguf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private final BackOff backOff =
      new BackOff(Clock.fixed(Instant.parse("2026-10-01T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void waitsLongerEachTime() {
    // Given, When
    var pauses = IntStream.range(0, 6).mapToObj(round -> next()).toList();

    // Then
    assertThat(pauses).extracting(Duration::toSeconds).containsExactly(0L, 1L, 2L, 4L, 300L, 300L);
  }

  @Test
  void anAnswerBeginsItAnew() {
    // Given
    IntStream.range(0, 4).forEach(round -> next());

    // When
    backOff.worked();

    // Then
    assertThat(next()).isZero();
  }

  private Duration next() {
    backOff.failed();
    return backOff.left();
  }
}
