package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.ReplyWriter.Written.Unavailable;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of an answer. */
class HostedAnswerTest {

  @RegisterExtension static final StubbedEndpoint endpoint = new StubbedEndpoint();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hello there.                                   | Hello there.
          <think>They ask about latches.</think>\\nHello.  | Hello.
          They ask about latches.</think>Hello.          | Hello.
          <THINKING>a</THINKING>b<think>c</think> Hello. | Hello.
          """)
  void publishesNoThinking(String content, String said) {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion(content, "stop")));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written).asInstanceOf(type(Answer.class)).returns(said, Answer::text);
  }

  @Test
  void readsAnAnswerThatSaysLittleAboutItself() {
    // Given
    endpoint.answers(
        okJson(
            """
            {"choices":[{"message":{"content":[{"type":"text","text":"Hel"},{"type":"text","text":"lo."}]}}],"x":1}
            """));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written).isEqualTo(new Answer("Hello.", "grok-4.3", BigDecimal.ZERO));
  }

  @ParameterizedTest
  @CsvSource({"'Half an ans', length", "'', length", "'<think>hm', length"})
  void halfAnAnswerIsNone(String content, String finish) {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion(content, finish)));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written).isInstanceOf(Declined.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"no\"},\"finish_reason\":\"stop\"}]}",
        "{\"choices\":[{\"message\":{\"content\":\"I\"},\"finish_reason\":\"content_filter\"}]}"
      })
  void aRefusalIsForAPerson(String body) {
    // Given
    endpoint.answers(okJson(body));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written).isEqualTo(new Declined("the model will not answer this post"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"choices\":[]}",
        "{\"choices\":[{\"message\":{\"content\":\"Hel",
        "<html><body>Welcome to nginx</body></html>",
        "{\"choices\":[{\"message\":{\"content\":null},\"finish_reason\":\"stop\"}]}",
        "{\"choices\":[{\"message\":{\"content\":\"<think>all of it</think>\"}}]}"
      })
  void whatIsNoAnswerIsTriedAgainLater(String body) {
    // Given
    endpoint.answers(okJson(body));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written)
        .asInstanceOf(type(Unavailable.class))
        .returns(ChatErrors.SHORT, Unavailable::retryAfter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "prompt_tokens":1000,"completion_tokens":10 | 0.00206
          "prompt_tokens":1000,"completion_tokens":10,"prompt_tokens_details":{"cached_tokens":800} | 0.00086
          "prompt_tokens":1000,"completion_tokens":10,"total_tokens":1110 | 0.00266
          "prompt_tokens":1000,"completion_tokens":110,"total_tokens":1110 | 0.00266
          "prompt_tokens":1000,"completion_tokens":10,"cost_in_usd_ticks":0 | 0
          "prompt_tokens":1000,"completion_tokens":10,"cost_in_usd_ticks":3 | 0.0000000003
          "prompt_tokens":-5,"completion_tokens":"many" | 0
          """)
  void whatItCostIsWhatTheEndpointSaysOrElseTokensByTheirPrice(String usage, String usd) {
    // Given
    endpoint.answers(
        okJson(
            "{\"choices\":[{\"message\":{\"content\":\"Hello.\"}}],\"usage\":{%s}}"
                .formatted(usage)));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written.costUsd()).isEqualByComparingTo(usd);
  }

  @Test
  void anAnswerThatNobodyCanUseCostsAllTheSame() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion("Half an ans", "length")));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written.costUsd()).isEqualByComparingTo("0.00037756");
  }

  @Test
  void anAnswerThatIsNotToBeReadCostsAtMostWhatItsModeAllows() {
    // Given
    endpoint.answers(okJson("{\"choices\":[{\"message\""));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written.costUsd()).isBetween(new BigDecimal("0.00072"), new BigDecimal("0.01"));
  }

  @Test
  void saysWhatItIs() {
    // Given, When
    var rung = endpoint.writer(Dialect.BY_EFFORT).rung();

    // Then
    assertThat(rung.name()).isEqualTo("hosted");
    assertThat(rung.why()).isEqualTo("rapport.model.hosted.base-url is set");
  }
}
