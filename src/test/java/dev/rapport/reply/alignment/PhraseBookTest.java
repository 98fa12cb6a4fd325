package dev.rapport.reply.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.post.PackedLines;
import dev.rapport.post.ZeroToOne;
import dev.rapport.reply.Stance;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Phrases are found as the files say, and the files hold what is needed. */
class PhraseBookTest {

  private static final PhraseBook BOOK = new PhraseBook();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stay* calm | Staying calm          | 0
          stay*      | He is staying.        | 1
          stay       | He is staying.        | 0
          ^stay      | Please stay. Stay!    | 1
          it's fine  | “It’s   FINE,” I said | 1
          no one     | No. One moment.       | 0
          """)
  void aPhraseIsFoundByWholeWords(String line, String text, int times) {
    Vocabulary words = new Vocabulary(List.of(Phrase.parse(Family.APOLOGY, 1, line, true)));

    assertThat(words.hear(text).count(Family.APOLOGY)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stay positive!                            | 1
          You don't have to stay positive.          | 0
          I don't mind. Stay positive!              | 1
          Don't you ever think about it stay positive | 1
          """)
  void aDeniedPhraseDoesNotCount(String text, int times) {
    Vocabulary words =
        new Vocabulary(
            List.of(
                Phrase.parse(Family.POSITIVITY, 0.5, "stay positive", true),
                Phrase.parse(Family.NEGATION, 1, "don't", true)));

    assertThat(words.hear(text).count(Family.POSITIVITY)).isEqualTo(times);
  }

  @Test
  void anotherPhraseAddsToWhatIsHeardAndNeverPassesOne() {
    Heard heard = new Heard();
    Phrase phrase = new Phrase(Family.CHEER, 0.5, "yay");
    heard.add(phrase, 1);

    assertThat(heard.strength(Family.CHEER)).isEqualTo(0.5);
    heard.add(phrase, 2);
    assertThat(heard.strength(Family.CHEER)).isEqualTo(0.875);
    assertThat(heard.count(Family.CHEER)).isEqualTo(3);
    assertThat(heard.strength(Family.ADVICE)).isZero();
  }

  static Stream<String> languages() {
    return PhraseBook.LANGUAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasPhrasesOfEveryFamilyButNegation(String language) {
    List<String> lines = PackedLines.told(PhraseBook.class, "phrases/" + language + ".txt");

    assertThat(Stream.of(Family.values()).filter(family -> family != Family.NEGATION))
        .allSatisfy(
            family ->
                assertThat(lines)
                    .anyMatch(line -> line.matches("\\[" + word(family) + "( [0-9.]+)?]")));
  }

  @Test
  void aLanguageWithoutAFileHearsNothing() {
    assertThat(BOOK.hear("tlh", "stay positive").strength(Family.POSITIVITY)).isZero();
  }

  @ParameterizedTest
  @EnumSource(Mismatch.class)
  void everyMismatchCountsInSomeStance(Mismatch kind) {
    StanceTable severity = new StanceTable("severity.tsv");

    assertThat(Stance.values()).anyMatch(stance -> severity.at(kind.word(), stance) > 0);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "' 0.25 ', 0.25"})
  void aShareIsRead(String value, double share) {
    assertThat(new ZeroToOne().convert(value)).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({"-0.1", "1.01", "NaN", "much"})
  void whatIsNoShareIsRefused(String value) {
    assertThatThrownBy(() -> new ZeroToOne().convert(value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String word(Family family) {
    return family.name().toLowerCase(Locale.ROOT);
  }
}
