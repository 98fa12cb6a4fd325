package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueRulesTest {

  private static final CueBook BOOK = new CueBook();

  @ParameterizedTest
  @CsvSource({
    "en, JOY, I am happy, true",
    "en, JOY, I am not very happy, false",
    "en, JOY, 'no, I am happy', true",
    "en, JOY, I have never been so happy, true",
    "en, SADNESS, I can't stop crying, true",
    "en, ANGER, I'm not angry, false",
    "en, AMUSEMENT, haha that is not it, true",
    "en, AMUSEMENT, that is not funny, false",
    "en, INSULT, you idiot, true",
    "en, INSULT, I'm such an idiot, false",
    "en, DISTRESS, I will not kill myself, true",
    "en, DISTRESS, this bug is killing me, false",
    "de, JOY, ich bin nicht glücklich, false",
    "fr, LOVE, je t'aime pas, false",
    "es, JOY, no estoy feliz, false",
    "ja, JOY, 楽しくない, false",
    "ja, JOY, 楽しかった, true",
    "zh, JOY, 我不开心, false",
    "zh, JOY, 我很开心, true",
    "ko, LOVE, 좋아해지 않아, false",
    "ru, SADNESS, мне не грустно, false"
  })
  void leavesOutWhatIsNegatedOrOnlyLooksAlike(
      String language, CueFamily family, String text, boolean counts) {
    // Given a text with a word of the family

    // When
    CueHits hits = BOOK.read(Wording.of(text), List.of(language));

    // Then
    assertThat(hits.has(family)).isEqualTo(counts);
  }
}
