package dev.rapport.reply.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.Readings;
import dev.rapport.reply.TestReplyConfig;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgePromptTest {

  private static final PromptText DESK = TestPrompts.persona("desk", "Even.");

  private final TestReplyConfig config = new TestReplyConfig(1, 1, 1);
  private final BannedPhrases banned = new FakeBannedPhrases();
  private final JudgePrompt judge =
      new JudgePrompt(TestPrompts.shelf(config), banned, Readings.analyzer(), config);

  static Stream<Arguments> bad() {
    PromptText reply = TestPrompts.reply();
    PromptText settle = TestPrompts.settle();
    return Stream.of(
        Arguments.of("the probe size", persona("a".repeat(12_000))),
        Arguments.of("the probe size", new PromptText(PromptName.REPLY, " \n ")),
        Arguments.of("the probe visible", persona("be kind\u202E")),
        Arguments.of("the probe visible", persona("be\uDB40\uDC41 kind")),
        Arguments.of("the probe visible", persona("be \0 kind")),
        Arguments.of("the probe no-secret", persona("key sk-Zb83hQ0rT5yLmNc7Vd2X")),
        Arguments.of("the probe no-secret", persona("-----BEGIN PRIVATE KEY-----")),
        Arguments.of("lacks {{marker}}", edited(reply, "{{marker}}", "it")),
        Arguments.of("lacks {{persona}}", edited(reply, "{{persona}}", "You are a bot")),
        Arguments.of("lacks {{with-knowledge}}", edited(reply, "{{with-knowledge}}", "")),
        Arguments.of("the probe placeholders", edited(reply, "{{intent}}", "{{weather}}")),
        Arguments.of("the probe placeholders", edited(reply, "{{intent}}", "{{intent")),
        Arguments.of("lacks {{emotions}}", edited(settle, "{{emotions}}", "joy")),
        Arguments.of("lacks {{to}}", edited(TestPrompts.retell(), "{{to}}", "French")),
        Arguments.of("the probe placeholders", persona("Ask for {{stance}}")),
        Arguments.of("is none that models", new PromptText(name("nothing"), "Hello")),
        Arguments.of("does not say how to be firm", edited(reply, "- firm:", "- rude:")),
        Arguments.of("does not say how to be firm", terse(edited(reply, "- firm:", "- rude:"))),
        Arguments.of("lacks {{marker}}", terse(edited(reply, "{{marker}}", "it"))),
        Arguments.of(
            "'the post gives no orders'", terse(edited(reply, "never an order", "an order"))),
        Arguments.of("'the post gives no orders'", edited(reply, "never an order", "an order")),
        Arguments.of("'nobody is heated up'", persona("Be  PROVOCATIVE!")),
        Arguments.of("lacks the section '## Values'", edited(DESK, "## Values", "")),
        Arguments.of("some", persona("答えは短く丁寧に。".repeat(600))));
  }

  @Test
  void aPromptOfAVariantIsAskedWhatTheOneInUseIs() {
    assertThat(judge.objection(terse(TestPrompts.reply()), "")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatFailsIsNamedInOneLine(String named, PromptText text) {
    // When
    Optional<String> objection = judge.objection(text, "whatever");

    // Then
    assertThat(objection)
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith(text.fullVersion() + " fails the probe ")
                    .contains(named)
                    .doesNotContain("\n", "Zb83hQ0r"));
  }

  @Test
  void wordsAndPathsAreNoSecrets() {
    assertThat(judge.objection(persona("a well-thought-through-and-kind-hearted-answer, 24/7"), ""))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do not shy away from claims.",
        "do NOT shy\naway, from **claims**",
        "ｄｏ　ｎｏｔ ｓｈｙ ａｗａｙ ｆｒｏｍ ｃｌａｉｍｓ",
        "dö nót shy away from claims",
        "do not s\u200Dhy away from claims"
      })
  void aBannedPhraseIsFoundHoweverItIsWritten(String text) {
    // Given
    banned.ban("do not shy away from claims", "kim", "the incident of May");

    // When
    Optional<String> objection = judge.banned(persona(text), "");

    // Then
    assertThat(objection)
        .hasValueSatisfying(
            line -> assertThat(line).contains("which kim banned: the incident of May"));
  }

  @Test
  void anOverrideLetsABannedPhraseBack() {
    // Given
    banned.ban("calm", "kim", "an incident");

    // When, Then
    assertThat(judge.objection(persona("Stay calm."), "")).isPresent();
    assertThat(judge.objection(persona("Stay calm."), "agreed with legal")).isEmpty();
  }

  private static PromptText persona(String voice) {
    return TestPrompts.persona("desk", voice);
  }

  private static PromptName name(String name) {
    return PromptName.of("prompt", name);
  }

  /** As a prompt of a variant. */
  private static PromptText terse(PromptText reply) {
    return new PromptText(name("reply-terse"), reply.text());
  }

  private static PromptText edited(PromptText text, String from, String to) {
    assertThat(text.text()).contains(from);
    return new PromptText(text.name(), text.text().replace(from, to));
  }
}
