package dev.rapport.feedback.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTestTest {

  private static final double NO_MORE = 1;

  @Test
  void nothingSeenSaysNothing() {
    assertThat(RateTest.logWorse(List.of(), NO_MORE)).isZero();
    assertThat(RateTest.logWorse(List.of(new Toss(0.25, 0, 0)), NO_MORE)).isZero();
  }

  @Test
  void oneTossIsTheMeanOverTheAlternatives() {
    // Given
    double[] ratios = {1.5, 2, 3, 5, 10, 30};
    double expected = 0;
    for (double ratio : ratios) {
      expected += 0.25 * ratio / (0.25 * ratio + 0.75) / 0.25 / ratios.length;
    }

    // Then
    assertThat(Math.exp(RateTest.logWorse(List.of(new Toss(0.25, 1, 0)), NO_MORE)))
        .isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.05, 0.25, 0.5})
  void whereNothingIsWorseItsMeanIsOneAfterEachToss(double share) {
    // Given
    List<Toss> before = List.of(new Toss(0.05, 2, 3));

    // When
    double up = RateTest.logWorse(with(before, new Toss(share, 1, 0)), NO_MORE);
    double down = RateTest.logWorse(with(before, new Toss(share, 0, 1)), NO_MORE);

    // Then
    assertThat(share * Math.exp(up) + (1 - share) * Math.exp(down))
        .isCloseTo(Math.exp(RateTest.logWorse(before, NO_MORE)), within(1e-9));
  }

  @Test
  void whatIsAllowedDoesNotCountAsHarm() {
    // Given
    double allowed = 1.2;
    double onVariant = 0.25 * allowed / (0.25 * allowed + 0.75);

    // When
    double up = RateTest.logWorse(List.of(new Toss(0.25, 1, 0)), allowed);
    double down = RateTest.logWorse(List.of(new Toss(0.25, 0, 1)), allowed);

    // Then
    assertThat(onVariant * Math.exp(up) + (1 - onVariant) * Math.exp(down))
        .isCloseTo(1, within(1e-12));
    assertThat(0.25 * Math.exp(up) + 0.75 * Math.exp(down)).isLessThan(1);
  }

  @Test
  void whoeverLooksAfterEachTossIsFooledNoMoreOftenThanAllowed() {
    // When
    int fooled = 0;
    for (int seed = 0; seed < 1_000; seed++) {
      fooled += isEver(Math.log(20), new SplittableRandom(seed)) ? 1 : 0;
    }

    // Then
    assertThat(fooled).isBetween(5, 50);
  }

  @Test
  void bothSidesCanBeShown() {
    // Given
    List<Toss> even = List.of(new Toss(0.25, 25, 75));
    List<Toss> harmful = List.of(new Toss(0.25, 60, 75));

    // Then
    assertThat(RateTest.logNotWorse(even, 2)).isGreaterThan(Math.log(20));
    assertThat(RateTest.logWorse(even, NO_MORE)).isNegative();
    assertThat(RateTest.logWorse(harmful, NO_MORE)).isGreaterThan(Math.log(140));
    assertThat(RateTest.logNotWorse(harmful, 2)).isNegative();
  }

  @Test
  void pairsThatAreBothBadOnlyLowerIt() {
    // Given
    List<Toss> plain = List.of(new Toss(0.5, 6, 1));

    // Then
    assertThat(RateTest.logWorse(List.of(new Toss(0.5, 9, 4)), NO_MORE))
        .isLessThan(RateTest.logWorse(plain, NO_MORE));
  }

  /** Tosses at the shares of a rollout, one after the other. */
  private static boolean isEver(double limit, SplittableRandom chance) {
    int[][] seen = new int[Stage.SHARES.size()][2];
    for (int i = 0; i < 300; i++) {
      int step = i / 100;
      seen[step][chance.nextDouble() < Stage.SHARES.get(step) ? 0 : 1]++;
      List<Toss> tosses =
          List.of(
              new Toss(Stage.SHARES.get(0), seen[0][0], seen[0][1]),
              new Toss(Stage.SHARES.get(1), seen[1][0], seen[1][1]),
              new Toss(Stage.SHARES.get(2), seen[2][0], seen[2][1]));
      if (RateTest.logWorse(tosses, NO_MORE) >= limit) {
        return true;
      }
    }
    return false;
  }

  private static List<Toss> with(List<Toss> before, Toss toss) {
    return Stream.concat(before.stream(), Stream.of(toss)).toList();
  }
}
