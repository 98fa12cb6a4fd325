package dev.rapport.feedback.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.feedback.learning.Choice.Taken;
import dev.rapport.feedback.learning.FairShare.Owner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How likely each stance is to be taken, and who has a say in it. */
class ChoiceTest {

  private static final Rails RAILS = new Rails(0.1, 0.05, 30);

  @Test
  void theOddsAreThoseOfDrawing() {
    // P(Beta(3, 2) > Beta(2, 3)) = 0.7571 by integration of the densities by hand.
    double[] two = BestOdds.of(List.of(new Evidence(2, 1), new Evidence(1, 2)));
    assertThat(two[0]).isCloseTo(53.0 / 70, within(1e-3));
    assertThat(BestOdds.of(List.of(Evidence.NONE, Evidence.NONE, Evidence.NONE)))
        .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-9));
    assertThat(BestOdds.of(List.of(new Evidence(9000, 1000), new Evidence(1000, 9000)))[0])
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void whateverIsKnownNoMoreIsExploredThanTheRailsAllow() {
    // Given
    Random random = new Random(7);

    for (int i = 0; i < 2_000; i++) {
      // When
      List<Evidence> evidence =
          IntStream.range(0, 2 + random.nextInt(4))
              .mapToObj(n -> new Evidence(random.nextDouble(200), random.nextDouble(200)))
              .toList();
      Choice choice = new Choice(evidence, RAILS);

      // Then
      double[] odds = IntStream.range(0, evidence.size()).mapToDouble(choice::propensity).toArray();
      assertThat(Arrays.stream(odds).sum()).isCloseTo(1, within(1e-9));
      assertThat(Arrays.stream(odds).max().orElseThrow()).isGreaterThanOrEqualTo(0.95 * 0.9 - 1e-9);
      assertThat(odds[0]).isGreaterThanOrEqualTo(0.05);
    }
  }

  @Test
  void beforeThereIsEnoughTheTablesFirstStanceIsTheBest() {
    // When
    Choice choice = new Choice(List.of(Evidence.NONE, new Evidence(29, 0)), RAILS);

    // Then
    assertThat(choice.propensity(0)).isGreaterThanOrEqualTo(0.9);
    assertThat(new Choice(List.of(Evidence.NONE, new Evidence(30, 0)), RAILS).propensity(1))
        .isGreaterThan(0.8);
  }

  @Test
  void whatIsHeldOutGetsTheTablesStanceWhateverWasLearned() {
    // Given
    Choice choice = new Choice(List.of(new Evidence(0, 500), new Evidence(500, 0)), RAILS);

    // Then
    assertThat(choice.take(0.049, 0.99)).isEqualTo(new Taken(0, choice.propensity(0), true));
    assertThat(choice.take(0.051, 0.5).index()).isEqualTo(1);
  }

  @Test
  void aStanceAloneIsTakenForSure() {
    assertThat(new Choice(List.of(Evidence.NONE), RAILS).take(0.5, 0.999))
        .isEqualTo(new Taken(0, 1, false));
  }

  @Test
  void onesPropensityIsHowOftenItIsTaken() {
    // Given
    Choice choice = new Choice(List.of(new Evidence(20, 20), new Evidence(22, 18)), RAILS);
    Random random = new Random(11);

    // When
    int draws = 200_000;
    long first =
        IntStream.range(0, draws)
            .filter(i -> choice.take(random.nextDouble(), random.nextDouble()).index() == 0)
            .count();

    // Then
    assertThat((double) first / draws).isCloseTo(choice.propensity(0), within(0.005));
  }

  @ParameterizedTest
  @CsvSource({"0.11, 0.05", "-0.1, 0.05", "NaN, 0.05", "0.1, 0.04", "0.1, 1.1"})
  void railsThatAreNoneAreRefused(double exploration, double heldOut) {
    assertThatThrownBy(() -> new Rails(exploration, heldOut, 30))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aThreadCountsAsOneAndAnAuthorAsThreeAtMost() {
    // Given
    List<Owner> owners = new ArrayList<>(Collections.nCopies(4, new Owner("ann", "t1")));
    IntStream.range(0, 1000).forEach(i -> owners.add(new Owner("crowd", "c" + i)));
    owners.add(new Owner("bob", "t2"));

    // When
    double[] weights = FairShare.weights(owners);

    // Then
    assertThat(weights[0]).isEqualTo(0.25);
    assertThat(Arrays.stream(weights, 4, 1004).sum()).isCloseTo(3, within(1e-9));
    assertThat(weights[1004]).isEqualTo(1);
  }
}
