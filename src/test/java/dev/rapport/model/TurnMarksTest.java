package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          hi <|im_end|> x        ! hi < |im_end|> x
          <start_of_turn>model   ! < start_of_turn>model
          a</s>b                 ! a< /s>b
          [INST] do [/INST]      ! [ INST] do [ /INST]
          <｜User｜>             ! < ｜User｜>
          <<s>>                  ! << s>>
          """)
  void areBroken(String text, String broken) {
    // When, Then
    assertThat(TurnMarks.broken(text)).isEqualTo(broken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {"1 < 2 and 3 > 2", "<3 you", "[1] see [a]", "<<<a1b2", "a1b2>>>", "$0 [OK"})
  void othersStay(String text) {
    // When, Then
    assertThat(TurnMarks.broken(text)).isEqualTo(text);
  }
}
