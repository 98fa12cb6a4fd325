package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.PostBuilder;
import org.junit.jupiter.api.Test;

class ToneDangerSenseTest {

  private final ToneDangerSense sense = new ToneDangerSense(LocalToneAnalyzer.standard());

  @Test
  void aCryForHelpIsHeard() {
    assertThat(hears("@rapport I want to kill myself tonight")).isTrue();
  }

  @Test
  void smallTalkIsNone() {
    assertThat(hears("@rapport how tall is the tower?")).isFalse();
  }

  private boolean hears(String text) {
    return sense.mayBeInDanger(PostBuilder.post("1", text).build());
  }
}
