package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownSentenceTest {

  private static final String KNOWN =
      """
      [shop.md, Opening hours]
      On Sundays we are open from 10 to 16. On weekdays we open at 9.

      [shop.md, Delivery]
      We ship orders within
      3 days. Returns are free.\
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what are your opening hours on sundays?     | On Sundays we are open from 10 to 16.
          how long does delivery take for my orders?  | We ship orders within 3 days.
          are you open on weekdays, which hours then? | On weekdays we open at 9.
          who won the race?                           |
          delivery?                                   |
          """)
  void theSentenceThatSharesMostIsTaken(String question, String sentence) {
    assertThat(KnownSentence.about(question, KNOWN).orElse(null)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'[heading alone]'"})
  void nothingIsKnownOfNothing(String knowledge) {
    assertThat(KnownSentence.about("what are your opening hours?", knowledge)).isEmpty();
  }
}
