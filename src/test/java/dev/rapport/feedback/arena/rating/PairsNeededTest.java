package dev.rapport.feedback.arena.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairsNeededTest {

  @Test
  void aClearLeadNeedsFewMore() {
    // When
    PairsNeeded needed = needed(process(40, 21, 0));

    // Then
    assertThat(needed.from().orElseThrow()).isBetween(5, 60);
    assertThat(needed.to().orElseThrow()).isBetween(60, 400);
  }

  @Test
  void noLeadHasNoEndInSight() {
    // When
    PairsNeeded needed = needed(process(500, 500, 0));

    // Then
    assertThat(needed.from().orElseThrow()).isGreaterThan(2_000);
    assertThat(needed.to()).isEmpty();
  }

  /** What is left out makes it take longer, and no less certain. */
  @Test
  void manyPairsLeftOutAreNoLackOfAnEnd() {
    // Given
    int end = needed(process(500, 500, 0)).from().orElseThrow();

    // When
    PairsNeeded needed = needed(process(500, 500, 5_000));

    // Then
    assertThat(6 * end).isGreaterThan(10_000);
    assertThat(needed.from()).hasValue(6 * end);
  }

  @Test
  void whereHardlyARunEndsThereIsNotEvenALeast() {
    assertThat(needed(process(20_000, 20_000, 0)).from()).isEmpty();
  }

  @Test
  void nothingMoreIsNeededOnceItIsDecided() {
    assertThat(needed(process(30, 0, 0)).to()).hasValue(0);
  }

  @Test
  void pairsThatWillBeLeftOutAreCountedIn() {
    // Given
    EProcess process = process(40, 21, 0);
    EProcess tied = process(40, 21, 61);

    // Then
    assertThat(needed(tied).from()).hasValue(2 * needed(process).from().orElseThrow());
  }

  /** Two hundred runs are enough for a range that does not jump about. */
  @Test
  void theRangeHardlyDependsOnTheSeed() {
    SplittableRandom random = new SplittableRandom(1);
    int within = 0;
    for (int run = 0; run < 200; run++) {
      EProcess process = process(40, 24, 0);
      PairsNeeded range = PairsNeeded.of(process, random);
      PairsNeeded other = PairsNeeded.of(process, random);
      within += Math.abs(range.from().orElseThrow() - other.from().orElseThrow()) <= 15 ? 1 : 0;
    }

    assertThat(within).isGreaterThan(180);
  }

  private static PairsNeeded needed(EProcess process) {
    return PairsNeeded.of(process, new SplittableRandom(42));
  }

  private static EProcess process(int first, int second, int ties) {
    EProcess process = EProcess.START;
    for (int i = 0; i < Math.max(first, Math.max(second, ties)); i++) {
      process = i < first ? process.after(Preference.FIRST) : process;
      process = i < second ? process.after(Preference.SECOND) : process;
      process = i < ties ? process.after(Preference.TIE) : process;
    }
    return process;
  }
}
