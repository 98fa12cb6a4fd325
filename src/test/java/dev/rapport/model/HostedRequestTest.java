package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent. */
class HostedRequestTest {

  /** SHA-256 of {@code x:1900}. */
  private static final String CONVERSATION =
      "9c9eae1873a53073cc96d491d8c93aea8c48396b82cbb27169b722fb9e3ba03a";

  @RegisterExtension static final StubbedEndpoint endpoint = new StubbedEndpoint();

  @Test
  void asksForAQuickAnswerWithoutReasoning() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion("Hello.", "stop")));

    // When
    Written written = endpoint.writer(Dialect.BY_EFFORT).write(Assignments.question().build());

    // Then
    assertThat(written)
        .isEqualTo(new Answer("Hello.", "grok-4.3-0501", new BigDecimal("0.00037756")));
    endpoint.verify(
        postRequestedFor(urlEqualTo("/v1/chat/completions"))
            .withHeader("Authorization", equalTo("Bearer " + StubbedEndpoint.KEY))
            .withHeader("Content-Type", equalTo("application/json"))
            .withHeader("x-grok-conv-id", equalTo(CONVERSATION))
            .withRequestBody(
                equalToJson(
                    """
                    {
                      "model": "grok-4.3",
                      "messages": [
                        {"role": "system", "content": "You are Rapport."},
                        {"role": "user", "content": "<<<a1\\nwhat is a flip-flop?\\na1>>>"}
                      ],
                      "max_tokens": 120,
                      "seed": 7,
                      "user": "%s"
                    }
                    """
                        .formatted(CONVERSATION))));
  }

  @Test
  void asksForAThoughtfulAnswerWithTheEffortOfTheMode() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion("Hello.", "stop")));

    // When
    endpoint.writer(Dialect.BY_EFFORT).write(Assignments.question().thinking().seeded(-1).build());

    // Then
    endpoint.verify(
        postRequestedFor(urlEqualTo("/v1/chat/completions"))
            .withRequestBody(
                equalToJson(
                    """
                    {
                      "model": "grok-4.7",
                      "messages": [
                        {"role": "system", "content": "You are Rapport."},
                        {"role": "user", "content": "<<<a1\\nwhat is a flip-flop?\\na1>>>"}
                      ],
                      "max_completion_tokens": 2000,
                      "reasoning_effort": "low",
                      "seed": 2147483647,
                      "user": "%s"
                    }
                    """
                        .formatted(CONVERSATION))));
  }

  @ParameterizedTest
  @CsvSource({
    "CLASSIC, false, '\"max_tokens\":120'",
    "CLASSIC, true, '\"max_tokens\":2000,\"reasoning_effort\":\"low\"'",
    "REASONING, false, '\"max_completion_tokens\":120,\"reasoning_effort\":\"none\"'",
    "REASONING, true, '\"max_completion_tokens\":2000,\"reasoning_effort\":\"low\"'"
  })
  void speaksTheDialectItIsToldTo(Dialect dialect, boolean thinking, String part) {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion("Hello.", "stop")));
    Assignments assignment = thinking ? Assignments.question().thinking() : Assignments.question();

    // When
    endpoint.writer(dialect).write(assignment.build());

    // Then
    assertThat(endpoint.sent()).contains(part);
  }

  @Test
  void sendsNoKeyWhenThereIsNone() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion("Hello.", "stop")));

    // When
    endpoint
        .writer(endpoint.base(), Optional.empty(), Dialect.BY_EFFORT)
        .write(Assignments.question().build());

    // Then
    endpoint.verify(
        postRequestedFor(urlEqualTo("/v1/chat/completions")).withHeader("Authorization", absent()));
  }
}
