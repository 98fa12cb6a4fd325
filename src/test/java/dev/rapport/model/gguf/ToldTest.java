package dev.rapport.model.gguf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.gguf.Told.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTest {

  @Test
  void isReadAsItWasWritten() {
    // Given
    Told told = new Told(Kind.WHOLE, "two\nlines, \"quoted\" 👋 " + Told.MARK);

    // When
    String[] lines = told.line().split("\n");

    // Then
    assertThat(lines).hasSize(2);
    assertThat(lines[0]).isEmpty();
    assertThat(Told.read(lines[1])).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Extracted 'libjllama.so'",
        "{\"kind\":\"READY\",\"text\":\"\"}",
        "rapport> ",
        "rapport> {\"kind\":\"OTHER\"}",
        "rapport> not JSON"
      })
  void whatElseIsPrintedCountsForNothing(String line) {
    // When, Then
    assertThat(Told.read(line)).isEmpty();
  }
}
