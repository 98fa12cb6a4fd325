package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.ReplyWriter.Written.Unavailable;
import dev.rapport.reply.Source;
import java.math.BigDecimal;
import java.util.List;
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
    assertThat(written)
        .asInstanceOf(type(Answer.class))
        .returns("Hello.", Answer::text)
        .returns("grok-4.3", Answer::model);
  }

  @ParameterizedTest
  @CsvSource({"reasoning_content", "reasoning"})
  void whatTheModelThoughtIsForTheReviewerAlone(String field) {
    // Given
    endpoint.answers(
        okJson(
            """
            {"choices":[{"message":{"content":"Hello.","%s":"**They** greet us.\\nI greet back."}}]}
            """
                .formatted(field)));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written)
        .asInstanceOf(type(Answer.class))
        .returns("Hello.", Answer::text)
        .returns("They greet us. I greet back.", Answer::reasoning);
  }

  @Test
  void takesCitationsOutOfTheText() {
    // Given
    endpoint.answers(
        okJson(
            """
            {"choices":[{"message":{"content":"It is 1969 ([nasa.gov](https://nasa.gov/a)).","annotations":[
               {"type":"url_citation","url_citation":{"url":"https://nasa.gov/a","title":"Apollo 11"}}]}}],
             "citations":["https://example.org/seen"]}
            """));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written)
        .asInstanceOf(type(Answer.class))
        .returns("It is 1969.", Answer::text)
        .returns(
            List.of(
                new Source("https://nasa.gov/a", "Apollo 11"),
                new Source("https://example.org/seen", "example.org")),
            Answer::sources);
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
        "{\"choices\":[{\"message\":{\"content\":[{\"type\":\"refusal\",\"refusal\":\"no\"}]}}]}",
        "{\"choices\":[{\"message\":{\"content\":\"I\"},\"finish_reason\":\"content_filter\"}]}"
      })
  void aRefusalIsForAPerson(String body) {
    // Given
    endpoint.answers(okJson(body));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written)
        .asInstanceOf(type(Declined.class))
        .returns("the model will not answer this post", Declined::why);
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
        "{\"choices\":[{\"message\":{\"content\":\"\",\"reasoning_content\":\"They greet.\"}}]}",
        "{\"choices\":[{\"message\":{\"content\":null,\"reasoning\":\"They greet.\"}}]}",
        "{\"choices\":[{\"message\":{\"content\":[{\"type\":\"thinking\",\"text\":\"Hm.\"}]}}]}",
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
        .returns(HostedErrors.SHORT, Unavailable::retryAfter);
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
          "prompt_tokens":1000,"completion_tokens":10,"completion_tokens_details":{"reasoning_tokens":110} | 0.00266
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"choices\":[{\"message\":{\"content\":\"Hello.\"}}]}",
        "{\"choices\":[{\"message\":{\"content\":\"Hello.\"}}],\"usage\":null}",
        "{\"choices\":[{\"message\":{\"content\":\"Hello.\"}}],\"usage\":{\"prompt_tokens\":-5,\"completion_tokens\":\"many\"}}"
      })
  void anAnswerThatDoesNotSayWhatItTookCostsAtMostWhatItsModeAllows(String body) {
    // Given
    endpoint.answers(okJson(body));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written).isInstanceOf(Answer.class);
    assertThat(written.costUsd()).isBetween(new BigDecimal("0.00072"), new BigDecimal("0.01"));
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
