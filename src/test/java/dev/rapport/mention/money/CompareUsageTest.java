package dev.rapport.mention.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareUsageTest {

  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

  private final MovingClock clock = new MovingClock();
  private final Log log = new Log();
  private final Source source = new Source(Duration.ofHours(1));
  private final CompareUsage usage = new CompareUsage(log, List.of(source), clock);

  @Test
  void bothCountsAreKept() {
    // Given
    source.told = Optional.of(new UsageSource.Told(1200, 3000, NOVEMBER));

    // When
    usage.compare();

    // Then
    Instant since = Instant.parse("2026-11-01T00:00:00Z");
    assertThat(log.kept).containsExactly(new Usage("x", 1200, 1190, 3000, since, clock.instant()));
    assertThat(usage.seen()).containsExactlyElementsOf(log.kept);
  }

  @Test
  void itAsksNoMoreOftenThanItIsWorth() {
    // Given
    usage.compare();

    // When
    clock.pass(Duration.ofMinutes(59));
    usage.compare();

    // Then
    assertThat(source.asked).isEqualTo(1);
    clock.pass(Duration.ofMinutes(1));
    usage.compare();
    assertThat(source.asked).isEqualTo(2);
  }

  @Test
  void aPlatformThatTellsNothingLeavesWhatWasKept() {
    // When
    usage.compare();

    // Then
    assertThat(log.kept).isEmpty();
  }

  @Test
  void neverMeansNever() {
    // Given
    Source never = new Source(Duration.ZERO);

    // When
    new CompareUsage(log, List.of(never), clock).compare();

    // Then
    assertThat(never.asked).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2399, 3000, false", "2400, 3000, true", "9, 0, false"})
  void fourFifthsOfTheCapAreNear(long theirs, long cap, boolean near) {
    // Given
    Usage seen = new Usage("x", theirs, 0, cap, Instant.EPOCH, Instant.EPOCH);

    // Then
    assertThat(seen.isNearCap()).isEqualTo(near);
  }

  private static final class Source implements UsageSource {
    private final Duration interval;
    private Optional<Told> told = Optional.empty();
    private int asked;

    Source(Duration interval) {
      this.interval = interval;
    }

    @Override
    public String platform() {
      return "x";
    }

    @Override
    public Duration interval() {
      return interval;
    }

    @Override
    public Optional<Told> read() {
      asked++;
      return told;
    }
  }

  private static final class Log implements UsageLog {
    private final List<Usage> kept = new ArrayList<>();

    @Override
    public long postsRead(String platform, Instant since) {
      return 1190;
    }

    @Override
    public void keep(Usage usage) {
      kept.add(usage);
    }

    @Override
    public List<Usage> latest() {
      return kept;
    }
  }
}
