package dev.rapport.evaluation.tone.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {

  /**
   * Of 400 texts of one class half are found. The share of a sample of 400 has the standard error
   * √(0.5·0.5/400) = 0.025, so that 95 % lie within 1.96·0.025 = 0.049 of a half.
   */
  @Test
  void isAsWideAsTheoryHasIt() {
    // When
    Interval interval = Bootstrap.interval(halfRight(400), Metric.RECALL, 7);

    // Then
    assertThat(interval.low()).isCloseTo(0.451, within(0.008));
    assertThat(interval.high()).isCloseTo(0.549, within(0.008));
  }

  @Test
  void isTheSameForTheSameSeedOnly() {
    // Given
    Interval interval = Bootstrap.interval(halfRight(997), Metric.RECALL, 7);

    // When
    Interval again = Bootstrap.interval(halfRight(997), Metric.RECALL, 7);
    Interval other = Bootstrap.interval(halfRight(997), Metric.RECALL, 8);

    // Then
    assertThat(again).isEqualTo(interval);
    assertThat(other).isNotEqualTo(interval);
  }

  @Test
  void hasNoWidthWhereNothingIsWrong() {
    // Given
    OneLabel judged = new OneLabel(List.of("a", "b"), new int[20], new int[20]);

    // When
    Interval interval = Bootstrap.interval(judged, Metric.MACRO_F1, 7);

    // Then
    assertThat(interval).isEqualTo(new Interval(1, 1));
  }

  /** NumPy's: the place is share·(n − 1), and between two values goes a straight line. */
  @ParameterizedTest
  @CsvSource({"0.025, 1.075", "0.5, 2.5", "0.95, 3.85", "0.975, 3.925", "0, 1", "1, 4"})
  void percentilesAsNumPyHasThem(double share, double value) {
    assertThat(Percentile.of(new double[] {1, 2, 3, 4}, share)).isCloseTo(value, within(1e-9));
  }

  /** 0 to 40 µs in no order: the middle is 20, and the place of 95 % is 3.8, so 38. */
  @Test
  void speedIsTheMiddleAndTheSlowOnes() {
    // When
    Speed speed = Speed.of(new long[] {40_000, 0, 20_000, 30_000, 10_000});

    // Then
    assertThat(speed.median()).isEqualTo(20);
    assertThat(speed.p95()).isCloseTo(38, within(1e-9));
  }

  private static OneLabel halfRight(int texts) {
    int[] said = new int[texts];
    for (int i = 0; i < texts; i++) {
      said[i] = i % 2;
    }
    return new OneLabel(List.of("a", "b"), new int[texts], said);
  }
}
