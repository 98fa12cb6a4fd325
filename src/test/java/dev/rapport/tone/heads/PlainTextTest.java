package dev.rapport.tone.heads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "SOOOOOO Good!!!!!!,sooo good!!!",
        "it’s   “fine”,it's \"\"\"fine\"\"\"",
        "room 42,room 00",
        "ｆｕｌｌ,full",
        "Ünïcödé,ünïcödé",
      })
  void bringsATextIntoOneSpelling(String text, String plain) {
    // Given a text as people write it

    // When
    String spelled = PlainText.of(text);

    // Then
    assertThat(spelled).isEqualTo(plain.replace("\"\"\"", "\""));
  }
}
