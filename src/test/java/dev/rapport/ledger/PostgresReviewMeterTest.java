package dev.rapport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.moderation.figures.ReviewMeter;
import dev.rapport.moderation.figures.Span;
import dev.rapport.moderation.figures.Tally;
import dev.rapport.moderation.figures.Waiting;
import dev.rapport.moderation.figures.Waiting.Age;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the record counts, on the real database, small and large. */
class PostgresReviewMeterTest {

  @RegisterExtension static final TestRecord record = new TestRecord();

  private static final Instant HOUR = Instant.now().truncatedTo(ChronoUnit.HOURS);
  private static final Span TWO_HOURS =
      new Span(HOUR.minus(Duration.ofHours(1)), Duration.ofHours(1), 2);

  private final ReviewMeter meter = record.reviewMeter();

  @Test
  void anEmptyRecordHasNothing() {
    // When
    Waiting waiting = meter.waiting(HOUR);

    // Then
    assertThat(meter.tallies(TWO_HOURS)).isEmpty();
    assertThat(waiting.backlog()).isZero();
    assertThat(waiting.oldestSeconds()).isNull();
    assertThat(waiting.medianSeconds()).isNull();
    assertThat(waiting.ages()).extracting(Age::count).containsOnly(0);
  }

  @Test
  void everyKindOfStepIsCountedOnceAndWhereItWasTaken() {
    // Given
    life("by rule", "Drafted rule -", "Approved rule t", "Approved rule -", "Published rule -");
    life("by a person", "Held rule -", "Held kim -", "Approved kim t", "Published rule -");
    life("rejected", "Held rule -", "Rejected lee t");
    life("nobody came", "Held rule -", "Expired rule -");
    life("not posted in time", "Drafted rule -", "Approved rule t", "Expired rule -");
    life("gone meanwhile", "Held rule -", "Refused rule -");
    life("taken back", "Published rule -", "Retracted kim -");
    life("corrected", "Published rule -", "Retracted kim -", "Approved kim t", "Published rule -");

    // When
    Map<Instant, Tally> tallies = meter.tallies(TWO_HOURS);

    // Then
    assertThat(tallies).containsOnlyKeys(HOUR);
    assertThat(tallies.get(HOUR)).isEqualTo(new Tally(8, 4, 2, 2, 2, 2, 1, 4));
  }

  @Test
  void whatHappenedBeforeAndAfterIsLeftOut() {
    // Given
    Duration sinceTheHour = Duration.between(HOUR, Instant.now());
    record.ended("1", "ada", sinceTheHour.plusMinutes(1), "Held", "asks about law");
    record.ended("2", "ada", sinceTheHour.plusMinutes(61), "Held", "asks about law");

    // When
    Map<Instant, Tally> tallies = meter.tallies(TWO_HOURS);

    // Then
    assertThat(tallies).containsOnlyKeys(TWO_HOURS.from());
    assertThat(tallies.get(TWO_HOURS.from())).isEqualTo(new Tally(1, 1, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void agesAreThoseOfWhatWaits() {
    // Given
    record.held("1", Duration.ofMinutes(5));
    record.held("2", Duration.ofMinutes(70));
    record.held("3", Duration.ofHours(30));
    record.ended("4", "ada", Duration.ofHours(50), "Published", "posted");

    // When
    Waiting waiting = meter.waiting(Instant.now());

    // Then
    assertThat(waiting.backlog()).isEqualTo(3);
    assertThat(waiting.oldestSeconds()).isBetween(108_000L, 108_060L);
    assertThat(waiting.medianSeconds()).isBetween(4_200L, 4_260L);
    assertThat(waiting.ages()).extracting(Age::count).containsExactly(1, 0, 1, 0, 0, 1);
    assertThat(waiting.ages().getLast().belowMinutes()).isNull();
  }

  /** Received in this hour, and its steps: state, who took it, {@code t} if it names a text. */
  private void life(String id, String... steps) {
    Instant at = HOUR.plusSeconds(60);
    record.ended(id, "ada", Duration.between(at, Instant.now()), "Received", "it came in");
    for (String step : steps) {
      String[] part = step.split(" ");
      record
          .jdbi()
          .useHandle(
              handle ->
                  handle.execute(
                      "INSERT INTO transition (platform, root_id, state, reason, at, actor,"
                          + " text_sha256) VALUES ('x', ?, ?, '', ?, ?, nullif(?, '-'))",
                      id,
                      part[0],
                      at.plusSeconds(1),
                      part[1],
                      part[2]));
    }
  }
}
