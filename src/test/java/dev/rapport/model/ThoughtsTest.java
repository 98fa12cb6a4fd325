package dev.rapport.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThoughtsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Hello.                                     | Hello.
          <think>a</think>Hello.                     | Hello.
          <think>a<think>b</think>c</think>Hello.    | Hello.
          a</think>Hello.                            | Hello.
          Hello.<think>a                             | Hello.
          < think duration="3">a</ THINK >Hello.     | Hello.
          <thought>a</thought>Hello.                 | Hello.
          <reasoning>a</reasoning> Hello.            | Hello.
          [THINK]a[/THINK]Hello.                     | Hello.
          <think>                                    | ~~
          <think>a</think>                           | ~~
          I think <b>so</b>.                         | I think <b>so</b>.
          a < think of b                             | a < think of b
          """)
  void takesThemOut(String content, String left) {
    assertThat(Thoughts.without(content)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          <|channel|>analysis<|message|>hm<|end|><|start|>assistant<|channel|>final<|message|>Hello.<|return|> § Hello.
          Hello.<|im_end|>                                                                                    § Hello.
          <|channel|>analysis<|message|>hm                                                                    § ''
          Hello.<|im_end|><|im_start|>user more                                                               § ''
          """)
  void marksOfATemplateAreNoAnswer(String content, String left) {
    assertThat(Thoughts.without(content)).isEqualTo(left);
  }
}
