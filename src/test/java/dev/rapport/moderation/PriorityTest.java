package dev.rapport.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

  @ParameterizedTest
  @CsvSource({"0, 1.0", "9, 1.166667", "999, 1.5", "999999, 2.0", "150000000, 2.0", "-3, 1.0"})
  void reachGrowsWithTheDecadesUpToAMillion(long followers, double reach) {
    assertThat(Priority.reach(OptionalLong.of(followers))).isCloseTo(reach, within(1e-6));
  }

  @Test
  void whereNobodyTellsReachIsOne() {
    assertThat(Priority.reach(OptionalLong.empty())).isEqualTo(1);
    assertThat(Priority.headStart(RiskTier.HIGH, OptionalLong.empty()))
        .isEqualTo(RiskTier.HIGH.headStart());
  }

  @Test
  void theMostFamousComeAsIfTheyHadComeSixHoursSooner() {
    assertThat(Priority.headStart(RiskTier.LOW, OptionalLong.of(200_000_000)))
        .isEqualTo(Duration.ofHours(6));
  }

  /** 2^(age / 6 h) × risk × reach, by hand: 2^(1/6) × 16 × 1.5 against 2^(31/6) × 1 × 1. */
  @Test
  void anOldItemOfNoRiskComesBeforeAFreshOneOfTheHighest() {
    // Given
    Duration critical = Priority.headStart(RiskTier.CRITICAL, OptionalLong.of(999));
    Duration low = Priority.headStart(RiskTier.LOW, OptionalLong.of(0));

    // Then
    assertThat(Duration.ofHours(31).plus(low)).isGreaterThan(Duration.ofHours(1).plus(critical));
    assertThat(Math.pow(2, 31 / 6.0)).isGreaterThan(Math.pow(2, 1 / 6.0) * 16 * 1.5);
    assertThat(Duration.ofHours(28).plus(low)).isLessThan(Duration.ofHours(1).plus(critical));
    assertThat(Math.pow(2, 28 / 6.0)).isLessThan(Math.pow(2, 1 / 6.0) * 16 * 1.5);
  }
}
