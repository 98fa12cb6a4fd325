package dev.rapport.mention.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.money.Spending.Level;
import dev.rapport.testing.MovingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchSpendingTest {

  private static final String CAPS =
      "per-day.soft=1, per-day.hard=2, per-month.soft=5, per-month.hard=6";

  private final MovingClock clock = new MovingClock();
  private final FakeCostLog log = new FakeCostLog();
  private final WatchSpending spending = TestMoney.watch(log, CAPS, clock);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.99 | 0    | FINE |
          1    | 0    | SOFT | the soft cap of $1.00 a day is reached
          1.99 | 0    | SOFT | the soft cap of $1.00 a day is reached
          2.00 | 0    | HARD | the hard cap of $2.00 a day is reached
          0.01 | 4.98 | FINE |
          0.01 | 4.99 | SOFT | the soft cap of $5.00 a month is reached
          1    | 5    | HARD | the hard cap of $6.00 a month is reached
          """)
  void theGravestCapThatIsReachedCounts(String today, String before, Level level, String why) {
    // Given
    log.spend(before, clock.instant().minus(Duration.ofDays(3)));
    log.spend(today, clock.instant());

    // When
    spending.look();

    // Then
    assertThat(spending.now().level()).isEqualTo(level);
    assertThat(spending.now().why()).isEqualTo(why == null ? "" : why);
  }

  @Test
  void tenthsAddUpExactly() {
    // Given
    for (int i = 0; i < 20; i++) {
      log.spend("0.1", clock.instant());
    }

    // When
    spending.look();

    // Then
    assertThat(spending.isSpent()).isTrue();
  }

  @Test
  void aNewDayBeginsWithNothingAndTheMonthGoesOn() {
    // Given
    log.spend("2", clock.instant());
    spending.look();
    assertThat(spending.isSpent()).isTrue();

    // When
    clock.pass(Duration.ofHours(14));
    spending.look();

    // Then
    assertThat(spending.isTight()).isFalse();
    assertThat(spending.now().today()).isEqualByComparingTo("0");
    assertThat(spending.now().month()).isEqualByComparingTo("2");
  }

  @Test
  void theLastMonthIsForgotten() {
    // Given
    log.spend("9", clock.instant());

    // When
    clock.pass(Duration.ofDays(7));
    spending.look();

    // Then
    assertThat(spending.now().month()).isEqualByComparingTo("0");
  }

  @Test
  void itAddsUpEveryFiveSeconds() {
    // Given
    spending.look();
    log.spend("2", clock.instant());

    // When
    clock.pass(Duration.ofSeconds(4));
    spending.look();

    // Then
    assertThat(spending.isSpent()).isFalse();
    clock.pass(Duration.ofSeconds(1));
    spending.look();
    assertThat(spending.isSpent()).isTrue();
  }

  @Test
  void byDefaultADayMayCost25AndAMonth250() {
    // Given
    MoneyConfig config = TestMoney.caps("");

    // Then
    assertThat(config.perDay().hard()).hasValueSatisfying(usd -> assertThat(usd).isEqualTo("25"));
    assertThat(config.perMonth().hard())
        .hasValueSatisfying(usd -> assertThat(usd).isEqualTo("250"));
    assertThat(config.perDay().soft()).isEmpty();
    assertThat(config.perAuthorDay()).isEmpty();
  }

  @Test
  void anEmptyCapIsNone() {
    assertThat(TestMoney.caps("per-day.hard=").perDay().hard()).isEmpty();
  }
}
