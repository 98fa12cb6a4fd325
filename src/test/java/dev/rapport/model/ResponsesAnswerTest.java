package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rapport.model.ModelConfig.Api;
import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.ReplyConfig.Modes;
import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Answer;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.ReplyWriter.Written.Unavailable;
import dev.rapport.reply.SearchTool;
import dev.rapport.reply.Source;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of an answer of {@code /responses}. */
class ResponsesAnswerTest {

  private static final String SEARCHED =
      """
      {"id":"resp_1","object":"response","status":"completed","model":"grok-4.7",
       "output":[
         {"type":"reasoning","id":"rs_1","summary":[
            {"type":"summary_text","text":"**Checking** the date."},
            {"type":"summary_text","text":"It is\\n1969."}],"encrypted_content":"gAAAA"},
         {"type":"message","role":"assistant","status":"completed",
          "content":[{"type":"output_text","text":"Let me look that up."}]},
         {"type":"web_search_call","id":"ws_1","status":"completed",
          "action":{"type":"search","query":"moon landing"}},
         {"type":"custom_tool_call","name":"x_keyword_search","status":"completed","input":"{}"},
         {"type":"kind_of_tomorrow","content":"what"},
         {"type":"message","role":"assistant","status":"completed","content":[
            {"type":"output_text","text":"It was in 1969.[[1]](https://nasa.gov/apollo)[[2]](https://x.com/i/status/9)","annotations":[
              {"type":"url_citation","url":"https://nasa.gov/apollo","start_index":15,"end_index":46,"title":"1"},
              {"type":"url_citation","url":"https://x.com/i/status/9","start_index":0,"end_index":0,"title":"https://x.com/i/status/9"}]}]}],
       "citations":["https://nasa.gov/apollo","https://example.org/seen","javascript:alert(1)"],
       "usage":{"input_tokens":7583,"input_tokens_details":{"cached_tokens":3072},"output_tokens":319,
         "output_tokens_details":{"reasoning_tokens":120},"total_tokens":7902,
         "num_server_side_tools_used":3,"cost_in_usd_ticks":292331500,
         "server_side_tool_usage_details":{"web_search_calls":1,"x_search_calls":2}}}
      """;

  @RegisterExtension static final StubbedEndpoint endpoint = new StubbedEndpoint();

  @Test
  void takesTheLastMessageAndKeepsWhatItRestsOnApart() {
    // Given
    endpoint.answers(okJson(SEARCHED));

    // When
    Written written = endpoint.write(Api.RESPONSES);

    // Then
    assertThat(written)
        .isEqualTo(
            new Answer(
                "It was in 1969.",
                "grok-4.7",
                new BigDecimal("0.02923315"),
                List.of(
                    new Source("https://nasa.gov/apollo", "nasa.gov"),
                    new Source("https://x.com/i/status/9", "x.com"),
                    new Source("https://example.org/seen", "example.org")),
                "Checking the date. It is 1969."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"Hel\"},{\"type\":\"output_text\",\"text\":\"lo.\"}]}]}",
        "{\"output\":[{\"type\":\"message\",\"content\":\"Hello.\"}],\"usage\":null}",
        "{\"status\":\"completed\",\"output_text\":\"Hello.\"}",
        "{\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"<think>hm</think>Hello.\"}]}]}",
        "{\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"Hello.<think>hm\"}]}]}",
        "{\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"reasoning_text\",\"text\":\"Hm.\"},{\"type\":\"output_text\",\"text\":\"Hello.\"}]}]}"
      })
  void readsAnAnswerThatSaysLittleAboutItself(String body) {
    // Given
    endpoint.answers(okJson(body));

    // When
    Written written = endpoint.write(Api.RESPONSES);

    // Then
    assertThat(written)
        .asInstanceOf(type(Answer.class))
        .returns("Hello.", Answer::text)
        .returns("grok-4.3", Answer::model);
    assertThat(written.costUsd()).isBetween(new BigDecimal("0.00072"), new BigDecimal("0.01"));
  }

  @Test
  void aLocalServersThinkingIsForTheReviewerAlone() {
    // Given
    endpoint.answers(
        okJson(
            """
            {"output":[
              {"type":"reasoning","summary":[],"content":[{"type":"reasoning_text","text":"They greet us."}]},
              {"type":"message","content":[{"type":"output_text","text":"Hello."}]}]}
            """));

    // When
    Written written = endpoint.write(Api.RESPONSES);

    // Then
    assertThat(written)
        .asInstanceOf(type(Answer.class))
        .returns("Hello.", Answer::text)
        .returns("They greet us.", Answer::reasoning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"max_output_tokens\"},\"output\":[]}",
        "{\"status\":\"incomplete\",\"incomplete_details\":null,\"output\":[{\"type\":\"message\",\"content\":\"Half an ans\"}]}",
        "{\"status\":\"completed\",\"output\":[{\"type\":\"message\",\"status\":\"incomplete\",\"content\":\"Half an ans\"}]}"
      })
  void halfAnAnswerIsNone(String body) {
    // Given
    endpoint.answers(okJson(body));

    // When
    Written written = endpoint.write(Api.RESPONSES);

    // Then
    assertThat(written)
        .asInstanceOf(type(Declined.class))
        .extracting(Declined::why)
        .asString()
        .contains("used up the tokens");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":\"completed\",\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"refusal\",\"refusal\":\"I cannot.\"}]}]}",
        "{\"status\":\"incomplete\",\"incomplete_details\":{\"reason\":\"content_filter\"},\"output\":[]}",
        "{\"status\":\"failed\",\"error\":{\"code\":\"invalid_prompt\",\"message\":\"against our usage policy\"},\"output\":[]}"
      })
  void aRefusalIsForAPerson(String body) {
    // Given
    endpoint.answers(okJson(body));

    // When
    Written written = endpoint.write(Api.RESPONSES);

    // Then
    assertThat(written)
        .asInstanceOf(type(Declined.class))
        .returns("the model will not answer this post", Declined::why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"status":"failed","error":{"code":"server_error","message":"oops"},"output":[]} | the model failed at an answer
          {"status":"in_progress","output":[]}                                             | the model failed at an answer
          {"status":"completed","output":[]}                                               | the model said nothing
          {"output":[{"type":"reasoning","summary":[{"text":"They greet us."}]}]}          | the model said nothing
          {"output":[{"type":"web_search_call","status":"completed"}]}                     | the model said nothing
          {"choices":[{"message":{"content":"Hello."}}]}                                   | the endpoint's answer cannot be read
          {"output":[{"type":"message"                                                     | the endpoint's answer cannot be read
          <html><body>Welcome to nginx</body></html>                                       | the endpoint's answer cannot be read
          """)
  void whatIsNoAnswerIsTriedAgainLater(String body, String why) {
    // Given
    endpoint.answers(okJson(body));

    // When
    Written written = endpoint.write(Api.RESPONSES);

    // Then
    assertThat(written)
        .asInstanceOf(type(Unavailable.class))
        .returns(HostedErrors.SHORT, Unavailable::retryAfter)
        .returns(why, Unavailable::why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "input_tokens":1000,"output_tokens":10 | 0.00206
          "input_tokens":1000,"output_tokens":10,"input_tokens_details":{"cached_tokens":800} | 0.00086
          "input_tokens":1000,"output_tokens":110,"output_tokens_details":{"reasoning_tokens":100} | 0.00266
          "input_tokens":1000,"output_tokens":10,"output_tokens_details":{"reasoning_tokens":110} | 0.00266
          "input_tokens":1000,"output_tokens":10,"server_side_tool_usage_details":{"web_search_calls":2,"x_search_calls":1} | 0.01706
          "input_tokens":1000,"output_tokens":10,"server_side_tool_usage_details":{"web_search_calls":2},"cost_in_usd_ticks":3 | 0.0000000003
          """)
  void whatItCostIsWhatTheEndpointSaysOrElseTokensAndSearchesByTheirPrice(
      String usage, String usd) {
    // Given
    endpoint.answers(
        okJson(
            "{\"output\":[{\"type\":\"message\",\"content\":\"Hello.\"}],\"usage\":{%s}}"
                .formatted(usage)));

    // When
    Written written = endpoint.write(Api.RESPONSES);

    // Then
    assertThat(written.costUsd()).isEqualByComparingTo(usd);
  }

  @Test
  void aLostAnswerOfAModeThatSearchesMayHaveCostManySearches() {
    // Given
    endpoint.answers(okJson("{\"output\":["));
    Modes modes = new TwoModes(Duration.ofSeconds(10), Set.of(SearchTool.WEB_SEARCH));

    // When
    Written written =
        endpoint
            .writer(modes, Protocol.of(Api.RESPONSES, Dialect.BY_EFFORT))
            .write(Assignments.question().thinking().build());

    // Then
    assertThat(written.costUsd()).isBetween(new BigDecimal("0.15"), new BigDecimal("0.2"));
  }
}
