package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What is the best way to do this?       | en
          Ich weiß nicht, was das ist            | de
          Je ne sais pas ce que c'est pour vous  | fr
          ¿Qué es lo que está muy bien?          | es
          今日はいい天気ですね                      | ja
          你觉得怎么样                             | zh
          오늘 날씨가 좋네요                        | ko
          Как дела?                              | ru
          Hello 漢                               | und
          😀😀😀                                 | und
          ''                                     | und
          """)
  void aRoughGuessIsMade(String text, String language) {
    // Given a text

    // When
    String guess = Language.guess(text);

    // Then
    assertThat(guess).isEqualTo(language);
  }
}
