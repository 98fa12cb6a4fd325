package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageReaderTest {

  private static final LanguageReader READER = new LanguageReader();

  @ParameterizedTest
  @MethodSource("shortPosts")
  void tellsTheLanguageOfAShortPost(String language, String text) {
    // Given a short post without a hint

    // When
    LanguageGuess guess = read(text, "");

    // Then
    assertThat(guess.language()).isEqualTo(language);
  }

  static Stream<Object[]> shortPosts() {
    return Table.rows("languages.tsv").map(List::toArray);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "lol", "hahahaha", "aaaaaaaa", "ok", "W", "👍👍", "123", "#ootd", "brb"})
  void claimsNothingOfWhatIsNoLanguage(String text) {
    // Given a text that says too little

    // When
    LanguageGuess guess = read(text, "");

    // Then
    assertThat(guess.language()).isIn("und", "en");
    assertThat(guess.confidence()).isLessThan(0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "ok, es, es",
    "👍, ja, ja",
    "最高, ja-JP, ja",
    "最高, '', zh",
    "jag är så trött idag, sv, sv",
    "terima kasih, in, id",
    "why tho, et, en",
    "yaar ye app kaam nahi kar raha, hi, hi",
    "nani sore, ja, und",
    "thank you so much for your help, fr, en",
    "спасибо, ja, ru",
    "これは何ですか, en, ja",
    "hello, und, en",
    "ok, qme, und",
    "ok, '<script>', und"
  })
  void weighsThePlatformsHint(String text, String hint, String expected) {
    // Given a text and what the platform says of it

    // When
    LanguageGuess guess = read(text, hint);

    // Then
    assertThat(guess.language()).isEqualTo(expected);
  }

  @Test
  void keepsTheLikeliestWhenItIsNotSure() {
    // Given
    String text = "du dummer Bot";

    // When
    LanguageGuess guess = read(text, "");

    // Then
    assertThat(guess.language()).isEqualTo("und");
    assertThat(guess.likeliest()).isNotEqualTo("und");
  }

  private static LanguageGuess read(String text, String hint) {
    String clean = CleanText.of(text);
    return READER.read(clean, WritingSystem.of(clean), hint);
  }
}
