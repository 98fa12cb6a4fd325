package dev.rapport.feedback.arena.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EProcessTest {

  private static final int RUNS = 2_000;
  private static final int NEVER = Integer.MAX_VALUE;

  /** Worked out by hand: with a = 5, 2 · 5/10 = 1, then 2 · 6/11, then 2 · 7/12, and so on. */
  @ParameterizedTest
  @CsvSource({
    "F, 1",
    "FF, 1.0909091",
    "FFF, 1.2727273",
    "FS, 0.9090909",
    "SF, 0.9090909",
    "FTXF, 1.0909091",
    "SSS, 1.2727273"
  })
  void theValueIsTheRatioOfBetaFunctions(String pairs, double e) {
    assertThat(process(pairs).e()).isCloseTo(e, within(1e-7));
  }

  @Test
  void tiesAndBadPairsAreCountedAndChangeNothing() {
    // When
    EProcess process = process("FTTXS");

    // Then
    assertThat(process.decided()).isEqualTo(2);
    assertThat(process.leftOut()).isEqualTo(3);
    assertThat(process.e()).isCloseTo(process("FS").e(), within(1e-12));
  }

  /** Otherwise it would be worth the while to look twice and take the better one. */
  @Test
  void theMeanOverAllOutcomesOfATossIsWhatItWasBefore() {
    SplittableRandom random = new SplittableRandom(3);
    EProcess process = EProcess.START;
    for (int i = 0; i < 500; i++) {
      double mean =
          (process.after(Preference.FIRST).e() + process.after(Preference.SECOND).e()) / 2;
      assertThat(mean).isCloseTo(process.e(), within(1e-9 * process.e()));
      process = process.after(random.nextBoolean() ? Preference.FIRST : Preference.SECOND);
    }
  }

  @Test
  void whatWasDecidedStaysSo() {
    // Given
    EProcess process = process("F".repeat(20));
    assertThat(process.isDecided()).isTrue();

    // When
    EProcess later = process.after(Preference.SECOND).after(Preference.SECOND);
    for (int i = 0; i < 10; i++) {
      later = later.after(Preference.SECOND);
    }

    // Then
    assertThat(later.e()).isLessThan(EProcess.DECIDES_AT);
    assertThat(later.isDecided()).isTrue();
  }

  @Test
  void aLookEveryFiftyOfFiveThousandPairsSeldomFindsAWinnerWhereThereIsNone() {
    SplittableRandom random = new SplittableRandom(20_260_101);
    int alarms = 0;
    for (int run = 0; run < RUNS; run++) {
      alarms += stop(EProcess.CONCENTRATION, 0.5, new Looks(50, 5_000), random) < NEVER ? 1 : 0;
    }

    assertThat(alarms / (double) RUNS).isLessThanOrEqualTo(0.05).isBetween(0.005, 0.035);
  }

  /** Not even after every single pair. */
  @Test
  void lookingAlwaysDoesNotHelpEither() {
    SplittableRandom random = new SplittableRandom(7);
    int alarms = 0;
    for (int run = 0; run < RUNS; run++) {
      alarms += stop(EProcess.CONCENTRATION, 0.5, new Looks(1, 5_000), random) < NEVER ? 1 : 0;
    }

    assertThat(alarms / (double) RUNS).isLessThanOrEqualTo(0.05);
  }

  @Test
  void aPreferenceOf64Point78PercentIsFoundWithinAHundredPairs() {
    assertThat(medianStop(EProcess.CONCENTRATION, 0.6478, 2_000)).isBetween(70, 100);
  }

  @Test
  void aPreferenceOf55PercentIsFoundWithinAThousandPairs() {
    assertThat(medianStop(EProcess.CONCENTRATION, 0.55, 10_000)).isBetween(700, 1_000);
  }

  /** The published figures are those of a flat mixture: 0.8 %, 86 pairs. */
  @Test
  void aFlatMixtureStopsAsPublished() {
    SplittableRandom random = new SplittableRandom(11);
    int alarms = 0;
    for (int run = 0; run < RUNS; run++) {
      alarms += stop(1, 0.5, new Looks(50, 5_000), random) < NEVER ? 1 : 0;
    }

    assertThat(alarms / (double) RUNS).isCloseTo(0.008, within(0.005));
    assertThat(medianStop(1, 0.6478, 2_000)).isCloseTo(86, within(8));
    assertThat(medianStop(1, 0.55, 10_000)).isCloseTo(893, within(150));
  }

  private static int medianStop(double concentration, double share, int most) {
    SplittableRandom random = new SplittableRandom(5);
    int[] stops = new int[RUNS];
    for (int run = 0; run < RUNS; run++) {
      stops[run] = stop(concentration, share, new Looks(1, most), random);
    }
    Arrays.sort(stops);
    return stops[RUNS / 2];
  }

  private static int stop(double concentration, double share, Looks looks, RandomGenerator random) {
    EProcess process = EProcess.START;
    for (int pair = 1; pair <= looks.most; pair++) {
      process = process.decided(concentration, random.nextDouble() < share);
      if (pair % looks.every == 0 && process.e() >= EProcess.DECIDES_AT) {
        return pair;
      }
    }
    return NEVER;
  }

  private record Looks(int every, int most) {}

  private static EProcess process(String pairs) {
    EProcess process = EProcess.START;
    for (char pair : pairs.toCharArray()) {
      process =
          process.after(
              switch (pair) {
                case 'F' -> Preference.FIRST;
                case 'S' -> Preference.SECOND;
                case 'T' -> Preference.TIE;
                default -> Preference.BOTH_BAD;
              });
    }
    return process;
  }
}
