package dev.rapport.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlattTest {

  /**
   * Of the texts with sum 0, one of four has the label, of those with sum 1 three of four: the
   * probabilities that fit best are these shares, so the offset is ln(1/3) and the factor 2 ln 3.
   */
  @Test
  void findsTheSharesOfATable() {
    // Given
    double[][] sums = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}};
    boolean[] truth = {true, false, false, false, true, true, true, false};

    // When
    double[] factors = Platt.fit(sums, truth, ones(8));

    // Then
    assertThat(factors[1]).isCloseTo(-Math.log(3), within(0.01));
    assertThat(factors[0]).isCloseTo(2 * Math.log(3), within(0.01));
    assertThat(Platt.probability(factors, new double[] {1})).isCloseTo(0.75, within(0.01));
  }

  @Test
  void countsATextByItsWeight() {
    // Given one text for and one against, of which the first counts three times
    double[][] sums = {{0}, {0}};

    // When
    double[] factors = Platt.fit(sums, new boolean[] {true, false}, new double[] {3, 1});

    // Then
    assertThat(Platt.probability(factors, new double[] {0})).isCloseTo(0.75, within(0.01));
  }

  @Test
  void staysFiniteWhereNothingIsLeftToDoubt() {
    // Given sums that tell the label without fail
    double[][] sums = {{-1}, {-1}, {1}, {1}};

    // When
    double[] factors = Platt.fit(sums, new boolean[] {false, false, true, true}, ones(4));

    // Then
    assertThat(Arrays.stream(factors).boxed()).allMatch(Double::isFinite);
    assertThat(Platt.probability(factors, new double[] {1})).isGreaterThan(0.9);
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }
}
