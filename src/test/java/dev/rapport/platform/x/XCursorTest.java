package dev.rapport.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.platform.x.XCursor.Gap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XCursorTest {

  @ParameterizedTest
  @ValueSource(strings = {"1859000000000000100", "1859000000000000100 gap 17-1859000000000000001"})
  void whatIsWrittenIsRead(String text) {
    assertThat(XCursor.read(Optional.of(text)).map(XCursor::text)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "newest", "17 gap", "17 gap 3", "17 gap 3-x", "17 18"})
  void whatIsNoneOfOursIsNone(String text) {
    assertThat(XCursor.read(Optional.of(text))).isEmpty();
  }

  @Test
  void twoGapsBecomeOneThatCoversBoth() {
    assertThat(new Gap("9", "20").and(new Gap("15", "100"))).isEqualTo(new Gap("9", "100"));
  }

  @Test
  void aGapWithNothingBetweenItsEndsIsEmpty() {
    assertThat(new Gap("9", "10").isEmpty()).isTrue();
    assertThat(new Gap("9", "11").isEmpty()).isFalse();
  }
}
