package dev.rapport.reply.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Readings;
import dev.rapport.reply.ReplyConfig;
import dev.rapport.reply.TestReplyConfig;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ships passes what is asked of everybody else's. */
class ShippedPromptsTest {

  private static final ReplyConfig CONFIG = new TestReplyConfig(1, 1, 1);

  private final JudgePrompt judge =
      new JudgePrompt(
          TestPrompts.shelf(CONFIG), new FakeBannedPhrases(), Readings.analyzer(), CONFIG);

  static Stream<PromptText> shipped() {
    return PromptFiles.read(CONFIG).keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyTextPassesEveryProbe(PromptText text) {
    assertThat(judge.objection(text, "")).isEmpty();
  }

  @Test
  void threePersonasShip() {
    assertThat(shipped().map(text -> text.name().toString()))
        .containsExactly(
            "prompt/reply",
            "prompt/settle",
            "prompt/retell",
            "persona/checker",
            "persona/desk",
            "persona/rapport");
  }
}
