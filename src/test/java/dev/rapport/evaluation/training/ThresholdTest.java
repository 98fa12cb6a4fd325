package dev.rapport.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.evaluation.training.Task.Goal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

  /**
   * Five texts with 0.9 (has it), 0.8 (has not), 0.6 (has it), 0.3 (has not), 0.1 (has not).
   *
   * <p>F1 by how many are taken: 1 → 2/3, 2 → 2/4, 3 → 4/5, 4 → 4/6, 5 → 4/7: three, so the line is
   * between 0.6 and 0.3. F1 of not having it: 1 → 6/7, 2 → 4/6, 3 → 4/5, 4 → 2/4, 5 → 0. The mean
   * of both: 1 → 0.762, 2 → 0.583, 3 → 0.8: three again. When the first text counts five times: F1
   * 1 → 10/11, 2 → 10/12, 3 → 12/13; not having it 1 → 6/7, 3 → 4/5; the mean 1 → 0.883, 3 → 0.862:
   * one, so the line is between 0.9 and 0.8.
   */
  @ParameterizedTest
  @CsvSource({"LABEL_F1,1,0.45", "BOTH_SIDES_F1,1,0.45", "LABEL_F1,5,0.45", "BOTH_SIDES_F1,5,0.85"})
  void drawsTheLineWhereTheMeasureIsBest(Goal goal, double firstCounts, double line) {
    // Given
    double[] probabilities = {0.3, 0.9, 0.1, 0.6, 0.8};
    boolean[] truth = {false, true, false, true, false};
    double[] weights = {1, firstCounts, 1, 1, 1};

    // When
    double best = Threshold.best(probabilities, truth, weights, goal);

    // Then
    assertThat(best).isCloseTo(line, within(1e-9));
  }
}
