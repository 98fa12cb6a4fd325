package dev.rapport.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

  @ParameterizedTest
  @CsvSource({
    "hello, hello",
    "fa\u200Bmi\u2060ly\u202E, family",
    "a\u00ADb\uFEFFc\u3164d, abcd",
    "ok\uDB40\uDC41\uDB40\uDC42, ok",
    "x\uFE01\uDB40\uDD00y, xy",
    "می\u200Cخواهم, می\u200Cخواهم",
    "a\u200C\u200D\u200C\u200Db, a\u200Cb",
    "👨\u200D👩\u200D👧 ❤\uFE0F, 👨\u200D👩\u200D👧 ❤\uFE0F",
    "e\u0301, é"
  })
  @DisplayName("case 31: only what a reader sees is left")
  void leavesWhatAReaderSees(String text, String seen) {
    assertThat(VisibleText.of(text)).isEqualTo(seen);
  }

  @Test
  @DisplayName("case 30: a letter keeps four marks of 280")
  void boundsTheMarksOnALetter() {
    // Given
    String zalgo = "h" + "\u0336".repeat(280) + "i" + "\u0489".repeat(280) + "שָׁ֑";

    // When
    String seen = VisibleText.of(zalgo);

    // Then
    assertThat(seen).startsWith("h").contains("i").hasSizeLessThan(16);
    assertThat(seen.codePoints().filter(c -> c == 0x0336).count()).isEqualTo(4);
    assertThat(seen).endsWith(VisibleText.of("שָׁ֑"));
  }

  @Test
  @DisplayName("case 31: what is hidden is written out for a person")
  void writesOutWhatIsHidden() {
    assertThat(VisibleText.escaped("ha\u202Eha\uDB40\uDC41 👨\u200D👩"))
        .isEqualTo("ha⟨U+202E⟩ha⟨U+E0041⟩ 👨\u200D👩");
  }
}
