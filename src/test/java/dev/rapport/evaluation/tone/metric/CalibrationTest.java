package dev.rapport.evaluation.tone.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.evaluation.tone.metric.Calibration.Bin;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  /**
   * Six scores in four bins: 0.05 (wrong), 0.15 and 0.15 (one of two right), 0.55 (right), 0.95 and
   * 1.0 (both right).
   *
   * <p>Error: 1/6·|0.05−0| + 2/6·|0.15−0.5| + 1/6·|0.55−1| + 2/6·|0.975−1| = 1.25/6. Brier: (0.05²
   * + 0.85² + 0.15² + 0.45² + 0.05² + 0²)/6 = 0.9525/6. scikit-learn says the same.
   */
  @Test
  void asByHand() {
    // When
    Calibration calibration =
        Calibration.of(
            new double[] {.05, .15, .15, .55, .95, 1},
            new boolean[] {false, true, false, true, true, true});

    // Then
    assertThat(calibration.error()).isCloseTo(1.25 / 6, within(1e-9));
    assertThat(calibration.brier()).isCloseTo(0.9525 / 6, within(1e-9));
    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.bins().get(1)).isEqualTo(new Bin(.1, .2, 2, .15, .5));
    assertThat(calibration.bins().get(2)).isEqualTo(new Bin(.2, .3, 0, 0, 0));
    assertThat(calibration.bins().get(9).count()).isEqualTo(2);
  }

  @Test
  void scoresThatMeanWhatTheySayHaveNoError() {
    // Given a score of 0.75, which is right three times of four
    double[] scores = {.75, .75, .75, .75};

    // When
    Calibration calibration = Calibration.of(scores, new boolean[] {true, true, true, false});

    // Then
    assertThat(calibration.error()).isZero();
    assertThat(calibration.brier()).isEqualTo((3 * .0625 + .5625) / 4);
  }

  @Test
  void whatIsNoScoreIsTakenForTheNearest() {
    // When
    Calibration calibration =
        Calibration.of(new double[] {-1, Double.NaN, 7}, new boolean[] {false, false, true});

    // Then
    assertThat(calibration.brier()).isZero();
    assertThat(calibration.error()).isZero();
  }

  @Test
  void nothingHasNoError() {
    // When
    Calibration calibration = Calibration.of(new double[0], new boolean[0]);

    // Then
    assertThat(calibration.error()).isZero();
    assertThat(calibration.brier()).isZero();
  }
}
