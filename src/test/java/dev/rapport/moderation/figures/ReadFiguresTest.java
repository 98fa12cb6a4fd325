package dev.rapport.moderation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.moderation.figures.ReviewFigures.Bucket;
import dev.rapport.testing.MovingClock;
import jakarta.ws.rs.BadRequestException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buckets, shares and what waited before; the time is 10:00 on 2026-11-24, in UTC. */
class ReadFiguresTest {

  private final MovingClock clock = new MovingClock();

  @ParameterizedTest
  @CsvSource({
    "1, hour, 1, 2026-11-24T10:00:00Z",
    "24, hour, 24, 2026-11-23T11:00:00Z",
    "72, hour, 72, 2026-11-21T11:00:00Z",
    "73, day, 4, 2026-11-21T00:00:00Z",
    "720, day, 30, 2026-10-26T00:00:00Z"
  })
  void theBucketsEndWithTheOneThatHoldsThePresent(
      int hours, String word, int count, Instant first) {
    // When
    ReviewFigures figures = read(Map.of(), 0).last(hours);

    // Then
    assertThat(figures.bucket()).isEqualTo(word);
    assertThat(figures.buckets()).hasSize(count).first().extracting(Bucket::from).isEqualTo(first);
    assertThat(figures.buckets().getLast().from()).isBeforeOrEqualTo(clock.instant());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 721})
  void noOtherNumberOfHoursIsTaken(int hours) {
    assertThatThrownBy(() -> read(Map.of(), 0).last(hours))
        .isInstanceOf(BadRequestException.class)
        .hasMessage("hours must be between 1 and 720");
  }

  @Test
  void theBacklogOfBeforeIsWhatWaitsLessWhatCameAndMoreWhatLeft() {
    // Given
    Instant eight = Instant.parse("2026-11-24T08:00:00Z");
    Tally came = new Tally(9, 5, 0, 0, 0, 0, 0, 0);
    Tally went = new Tally(0, 1, 2, 0, 1, 0, 0, 3);

    // When
    List<Bucket> buckets =
        read(Map.of(eight, came, eight.plus(Duration.ofHours(1)), went), 4).last(4).buckets();

    // Then
    assertThat(buckets).extracting(Bucket::backlog).containsExactly(1, 6, 4, 4);
  }

  @Test
  void sharesAreOfDecisionsAndAbsentWithoutAny() {
    // Given
    Tally tally = new Tally(20, 8, 4, 12, 0, 1, 3, 4);

    // When
    ReviewFigures figures = read(Map.of(clock.instant(), tally), 0).last(2);

    // Then
    assertThat(figures.automationShare()).isEqualTo(0.75);
    assertThat(figures.overturnRate()).isEqualTo(0.25);
    assertThat(figures.buckets().getFirst().automationShare()).isNull();
    assertThat(figures.buckets().getFirst().overturnRate()).isNull();
  }

  private ReadFigures read(Map<Instant, Tally> tallies, int backlog) {
    return new ReadFigures(new Fixed(tallies, new Waiting(backlog, null, null, List.of())), clock);
  }

  private record Fixed(Map<Instant, Tally> tallies, Waiting waiting) implements ReviewMeter {

    @Override
    public Map<Instant, Tally> tallies(Span span) {
      return tallies;
    }

    @Override
    public Waiting waiting(Instant now) {
      return waiting;
    }
  }
}
