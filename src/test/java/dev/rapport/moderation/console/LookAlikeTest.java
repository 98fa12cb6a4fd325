package dev.rapport.moderation.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikeTest {

  @ParameterizedTest(name = "case 32: {1} beside {0}: {2}")
  @CsvSource({
    "grok,    gr0k,     true",
    "grok,    _grok_,   true",
    "grok,    GROK,     false",
    "grok,    groke,    false",
    "will,    w1ll,     true",
    "will,    vvill,    true",
    "modern,  rnodem,   true",
    "rapport, support,  false",
    "rapport, '',       false"
  })
  void aHandleThatReadsLikeOursIsTold(String ours, String other, boolean alike) {
    assertThat(new LookAlike(() -> ours).is(other)).isEqualTo(alike);
  }
}
