package dev.rapport.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "I can't!!, ' i cant '",
    "'', ' '",
    "...!, ' '",
    "it’s l'eau d'été, ' its l eau d ete '",
    "nice😂😂, ' nice 😂 😂 '",
    "ok :), ' ok 🙂 '",
    "nice:D, ' nice 😄 '",
    "T_T, ' 😭 '",
    "10:30, ' 10 30 '",
    "su1cide k!ll a$$ h3llo, ' suicide kill ass hello '",
    "3 apples for $5, ' 3 apples for 5 '",
    "s.u.i.c.i.d.e, ' suicide '",
    "ＡＢＣ １２３, ' abc 123 '",
    "*sigh* f*ck, ' sigh f*ck '",
    "Привёт, ' привет '",
    "ガンバレ, ' ガンバレ '",
    "#MondayMood, ' mondaymood '"
  })
  void foldsATextIntoTheSpellingOfTheCues(String text, String expected) {
    // Given a text as people write

    // When
    Wording wording = Wording.of(text);

    // Then
    assertThat(wording.text()).isEqualTo(expected);
    assertThat(wording.clauses()).hasSameSizeAs(expected.toCharArray());
  }
}
