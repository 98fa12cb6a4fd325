package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.ModelConfig.Api;
import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.ReplyConfig.ModeRow;
import dev.rapport.reply.ReplyConfig.Modes;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.SearchTool;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            .withHeader("Accept", equalTo("application/json"))
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
    assertThat(headers())
        .containsExactlyInAnyOrder("authorization", "content-type", "accept", "x-grok-conv-id");
  }

  @Test
  void asksAsTheAnswersOwnRowSaysWhereItHasOne() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.completion("Hello.", "stop")));
    ModeRow other = new TwoModes(Duration.ofSeconds(5)).thinking();

    // When
    endpoint.writer(Dialect.BY_EFFORT).write(Assignments.question().in(other));

    // Then
    endpoint.verify(
        postRequestedFor(urlEqualTo("/v1/chat/completions"))
            .withRequestBody(matchingJsonPath("$.model", equalTo("grok-4.7")))
            .withRequestBody(matchingJsonPath("$.reasoning_effort", equalTo("low"))));
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
  void asksForAQuickResponseWithoutReasoning() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.response("Hello.")));

    // When
    Written written = endpoint.write(Api.RESPONSES);

    // Then
    assertThat(written)
        .isEqualTo(new Answer("Hello.", "grok-4.3-0501", new BigDecimal("0.00037756")));
    endpoint.verify(
        postRequestedFor(urlEqualTo("/v1/responses"))
            .withHeader("Authorization", equalTo("Bearer " + StubbedEndpoint.KEY))
            .withHeader("Content-Type", equalTo("application/json"))
            .withHeader("Accept", equalTo("application/json"))
            .withRequestBody(
                equalToJson(
                    """
                    {
                      "model": "grok-4.3",
                      "input": [
                        {"role": "system", "content": "You are Rapport."},
                        {"role": "user", "content": "<<<a1\\nwhat is a flip-flop?\\na1>>>"}
                      ],
                      "max_output_tokens": 120,
                      "prompt_cache_key": "%s",
                      "store": false
                    }
                    """
                        .formatted(CONVERSATION))));
    assertThat(headers()).containsExactlyInAnyOrder("authorization", "content-type", "accept");
  }

  @Test
  void asksForAThoughtfulResponseThatMaySearch() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.response("Hello.")));
    Modes modes = new TwoModes(Duration.ofSeconds(10), EnumSet.allOf(SearchTool.class));

    // When
    endpoint
        .writer(modes, Protocol.of(Api.RESPONSES, Dialect.BY_EFFORT))
        .write(Assignments.question().thinking().build());

    // Then
    endpoint.verify(
        postRequestedFor(urlEqualTo("/v1/responses"))
            .withRequestBody(
                equalToJson(
                    """
                    {
                      "model": "grok-4.7",
                      "input": [
                        {"role": "system", "content": "You are Rapport."},
                        {"role": "user", "content": "<<<a1\\nwhat is a flip-flop?\\na1>>>"}
                      ],
                      "reasoning": {"effort": "low"},
                      "max_output_tokens": 2000,
                      "prompt_cache_key": "%s",
                      "store": false,
                      "tools": [{"type": "web_search"}, {"type": "x_search"}]
                    }
                    """
                        .formatted(CONVERSATION))));
  }

  @Test
  void asksForAThoughtfulResponseThatMayNotSearch() {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.response("Hello.")));

    // When
    endpoint.writer(Api.RESPONSES).write(Assignments.question().thinking().build());

    // Then
    endpoint.verify(
        postRequestedFor(urlEqualTo("/v1/responses"))
            .withRequestBody(
                equalToJson(
                    """
                    {
                      "model": "grok-4.7",
                      "input": [
                        {"role": "system", "content": "You are Rapport."},
                        {"role": "user", "content": "<<<a1\\nwhat is a flip-flop?\\na1>>>"}
                      ],
                      "reasoning": {"effort": "low"},
                      "max_output_tokens": 2000,
                      "prompt_cache_key": "%s",
                      "store": false
                    }
                    """
                        .formatted(CONVERSATION))));
  }

  @ParameterizedTest
  @CsvSource({
    "CLASSIC, false, false",
    "BY_EFFORT, false, false",
    "REASONING, false, true",
    "CLASSIC, true, true"
  })
  void tellsAResponseItsEffortAsTheDialectWantsIt(Dialect dialect, boolean thinking, boolean told) {
    // Given
    endpoint.answers(okJson(StubbedEndpoint.response("Hello.")));
    Assignments assignment = thinking ? Assignments.question().thinking() : Assignments.question();

    // When
    endpoint
        .writer(new TwoModes(Duration.ofSeconds(10)), Protocol.of(Api.RESPONSES, dialect))
        .write(assignment.build());

    // Then
    String effort = "\"reasoning\":{\"effort\":\"%s\"}".formatted(thinking ? "low" : "none");
    assertThat(endpoint.sent().contains(effort)).isEqualTo(told);
    assertThat(endpoint.sent().contains("reasoning")).isEqualTo(told);
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

  /** What we put on, without what every HTTP/1.1 client does. */
  private static Set<String> headers() {
    return endpoint.getAllServeEvents().getFirst().getRequest().getHeaders().keys().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(
            name -> !Set.of("host", "user-agent", "content-length", "connection").contains(name))
        .collect(Collectors.toSet());
  }
}
