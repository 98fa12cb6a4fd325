package dev.rapport.feedback.arena.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EloTest {

  /** 64.78 % is what was published of Grok 4.1; ten to one is what the scale is made by. */
  @ParameterizedTest
  @CsvSource({"0.5, 0", "0.6478, 106", "0.3522, -106", "0.55, 35", "0.9090909, 400"})
  void aPreferenceIsADistance(double share, double points) {
    assertThat(Elo.difference(share)).isCloseTo(points, within(0.5));
  }

  @Test
  void oddsOfTenToOneAreFourHundredPoints() {
    assertThat(Elo.of(Math.log(10)) - Elo.of(0)).isCloseTo(400, within(1e-9));
    assertThat(Elo.of(0)).isEqualTo(Elo.MEAN);
  }
}
