package dev.rapport.reply.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          YES    | en | Yes, that is true.
          YES    | en | The tower is old. That's true.
          YES    | de | Ja, das stimmt.
          YES    | de | Das stimmt.
          YES    | es | Sí, es cierto.
          YES    | fr | Oui, c'est vrai.
          YES    | ja | はい、本当です。
          YES    | zh | 是的，这是真的。
          YES    | ko | 네, 사실입니다.
          YES    | hi | हाँ, यह सच है।
          NO     | en | No, that is not true.
          NO     | en | That's not true.
          NO     | en | Fake.
          NO     | de | Nein, das ist falsch.
          NO     | de | Das stimmt nicht.
          NO     | es | No, es falso.
          NO     | fr | Non, c'est faux.
          NO     | ja | いいえ、事実ではありません。
          NO     | zh | 不是，这不属实。
          NO     | ko | 아니요, 사실이 아닙니다.
          NO     | hi | नहीं, यह सच नहीं है।
          PARTLY | en | Not quite.
          PARTLY | en | Mostly true.
          PARTLY | de | Teilweise.
          """)
  void itIsSaidByTheBeginningOfASentence(Stand stand, String language, String text) {
    assertThat(Stand.clear(text, language)).contains(stand);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The tower was finished in 1889.
          en | That is true, but not of this tower.
          en | Nobody knows.
          en | Trueman wrote it.
          de | Das stimmt so nicht.
          de | Jagd ist verboten.
          ko | 네덜란드에 있습니다.
          """)
  void otherwiseNothingIsSaidForSure(String language, String text) {
    assertThat(Stand.clear(text, language)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "🙂"})
  void nothingSaysNothing(String text) {
    assertThat(Stand.of(text)).isEmpty();
  }
}
