package dev.rapport.reply.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairAnswerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "Glad to hear it."                     | Glad to hear it.
          “Glad to hear it.”                     | Glad to hear it.
          「よかったです。」                          | よかったです。
          He said "hi" and "bye".                | He said "hi" and "bye".
          That is **great** news, *truly*.       | That is great news, truly.
          2 * 3 * 4 is 24.                       | 2 * 3 * 4 is 24.
          Well done! #proud #team                | Well done!
          #1 is good.                            | #1 is good.
          That is kind. And because the          | That is kind.
          そうですね。それは、                       | そうですね。
          And because the                        | And because the
          ok                                     | ok
          """)
  void onlyTheWrappingIsMended(String written, String text) {
    assertThat(RepairAnswer.repair(written, "en")).isEqualTo(text);
  }
}
