package dev.rapport.feedback.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolloutConfigTest {

  @ParameterizedTest
  @CsvSource({
    "missing-for=4s, must be from 5s to 50s",
    "missing-for=51s, must be from 5s to 50s",
    "silent-for=59s, must be from 1m to 24h",
    "silent-for=25h, must be from 1m to 24h",
    "allowed=1.5, must be from 1 to 1.4",
    "shadows=0, must be at least 1"
  })
  void whatIsBeyondItsBoundsStopsTheStart(String setting, String said) {
    assertThatThrownBy(() -> TestRolloutConfig.of(setting)).hasMessageContaining(said);
  }

  @Test
  void theBoundsThemselvesAreFine() {
    assertThat(TestRolloutConfig.of("missing-for=50s, silent-for=1m"))
        .returns(Duration.ofSeconds(50), RolloutConfig::missingFor)
        .returns(Duration.ofMinutes(1), RolloutConfig::silentFor);
  }
}
