package dev.rapport.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTest {

  @ParameterizedTest
  @CsvSource({
    "dog, My DOG died!, true",
    "dog, what a dogma, false",
    "crash*, it keeps crashing, true",
    "crash*, we scrashed, false",
    "cant sleep, I can't sleep, true",
    "cant sleep, I can’t   sleep, true",
    "examen, j'ai raté l'examen, true",
    "不安, とても不安です, true",
    "bot, これはBOTですか, true",
    "botですか, これはｂｏｔですか, true",
    "강아지, 우리 강아지가, true",
    "dog, '', false"
  })
  void findsWordsAndNotPiecesOfThem(String cue, String text, boolean found) {
    // Given
    Cue sought = Cue.written(cue);

    // When
    boolean has = CueText.of(text).has(sought);

    // Then
    assertThat(has).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"Why?, 3", "なんで？, 6", "これOK, 6", "don't, 4", "'?! ', 0"})
  void signsThatSayMoreCountTwice(String text, int length) {
    assertThat(CueText.of(text).length()).isEqualTo(length);
  }

  @Test
  void aCueOfNothingIsRefused() {
    // Given
    String nothing = "?!";

    // When, Then
    assertThatThrownBy(() -> Cue.written(nothing)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aVeryLongTextIsOnlyReadSoFar() {
    // Given
    String text = "a ".repeat(100_000) + "dog";

    // When
    CueText looked = CueText.of(text);

    // Then
    assertThat(looked.spaced()).hasSizeLessThan(2_100);
  }
}
