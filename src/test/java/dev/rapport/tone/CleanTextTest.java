package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

  @ParameterizedTest
  @CsvSource({
    "look at https://example.org/x?y=z now, look at   now",
    "www.example.org, ''",
    "hi @somebody.bsky.social there, hi   there",
    "mail me at a@b.org, mail me at a@b.org",
    "❤️ 👍🏽, ❤ 👍",
    "fa\u200Bmi\u200Dly\u202E, family"
  })
  void leavesWhatAReaderSees(String text, String expected) {
    // Given a text as a platform gives it

    // When
    String clean = CleanText.of(text);

    // Then
    assertThat(clean).isEqualTo(expected);
  }

  @Test
  void keepsStartAndEndOfALongText() {
    // Given
    String text = "start " + "x".repeat(20_000) + " end";

    // When
    String clean = CleanText.of(text);

    // Then
    assertThat(clean).startsWith("start x").endsWith("x end").hasSizeLessThan(3100);
  }
}
