package dev.rapport.moderation.autonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rapport.moderation.RiskTier;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AutonomyFormulaTest {

  /** Worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, LOW, 0, 0",
    "15, 0, LOW, 0.7961, 0",
    "16, 0, LOW, 0.8064, 0.0357",
    "80, 20, LOW, 0.7112, 0",
    "90, 10, LOW, 0.8256, 0.1433",
    "100, 0, LOW, 0.9630, 0.9109",
    "100, 0, MEDIUM, 0.9630, 0.7671",
    "100, 0, HIGH, 0.9630, 0.2877",
    "100, 0, CRITICAL, 0.9630, 0",
    "0, 100, LOW, 0, 0"
  })
  void theShareIsAsStated(int good, int bad, RiskTier tier, double lowerBound, double share) {
    // Given
    Tally tally = new Tally(good, bad);

    // Then
    assertThat(AutonomyFormula.lowerBound(tally)).isCloseTo(lowerBound, within(0.00006));
    assertThat(AutonomyFormula.share(tier, tally)).isCloseTo(share, within(0.00006));
  }

  @ParameterizedTest
  @EnumSource
  void aBetterRecordNeverEarnsLessAndNoneEarnsTheWhole(RiskTier tier) {
    for (int good = 0; good < AutonomyFormula.WINDOW; good++) {
      for (int bad = 0; good + bad < AutonomyFormula.WINDOW; bad++) {
        double share = AutonomyFormula.share(tier, new Tally(good, bad));
        assertThat(share).isBetween(0.0, 0.95);
        assertThat(AutonomyFormula.share(tier, new Tally(good + 1, bad)))
            .isBetween(share, AutonomyFormula.ceiling(tier));
        assertThat(AutonomyFormula.share(tier, new Tally(good, bad + 1)))
            .isLessThanOrEqualTo(share);
      }
    }
  }

  /** All records with twenty bad ones that there are. */
  @ParameterizedTest
  @EnumSource
  void twentyBadOnesAmongTheLastLeaveNothing(RiskTier tier) {
    for (int bad = 20; bad <= AutonomyFormula.WINDOW; bad++) {
      for (int good = 0; good + bad <= AutonomyFormula.WINDOW; good++) {
        assertThat(AutonomyFormula.share(tier, new Tally(good, bad))).isZero();
      }
    }
  }

  @Test
  void twentyBadOnesInARowEndAnyPast() {
    Random random = new Random(20);
    for (int past = 0; past < 2_000; past++) {
      // Given
      MemoryJudgements judgements = new MemoryJudgements();
      RiskTier tier = RiskTier.values()[random.nextInt(RiskTier.values().length)];
      Cell cell = new Cell(new Subject("question"), tier);
      double rate = Math.sqrt(random.nextDouble());
      for (int i = random.nextInt(400); i > 0; i--) {
        judgements.judge(cell, random.nextDouble() < rate);
      }

      // When
      for (int i = 0; i < 20; i++) {
        judgements.judge(cell, false);
      }

      // Then
      assertThat(AutonomyFormula.share(tier, judgements.of(cell))).isZero();
    }
  }
}
