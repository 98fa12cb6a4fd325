package dev.rapport.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** X's own examples of what counts how much. */
class XTextLimitsTest {

  private final XTextLimits limits = new XTextLimits();

  @ParameterizedTest(name = "{0} counts {1}")
  @DisplayName("case 23: length is weighted as on X")
  @CsvSource({
    "a, 1",
    "é, 1",
    "е\u0308, 1",
    "ж, 1",
    "大, 2",
    "ひ, 2",
    "한, 2",
    "🙂, 2",
    "👩‍👩‍👧, 2",
    "👋🏽, 2",
    "🇳🇴, 2",
    "https://example.com/a/very/long/path/that/goes/on/and/on, 23",
    "a.com, 23",
  })
  void weights(String text, int length) {
    assertThat(limits.length(text)).isEqualTo(length);
  }
}
