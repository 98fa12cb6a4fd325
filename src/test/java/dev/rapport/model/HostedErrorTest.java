package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.ReplyWriter.Written.Unavailable;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an error status means for the mention. */
class HostedErrorTest {

  @RegisterExtension static final StubbedEndpoint endpoint = new StubbedEndpoint();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | {"code":"Client specified an invalid argument","error":"Incorrect API key provided: xai-ab***yz."} | PT10M | does not accept the key (400: Incorrect API key provided: [key])
          401 | {"error":{"message":"Bad key sk-proj-123abc","code":"invalid_api_key"}}                             | PT10M | does not accept the key (401: Bad key [key])
          400 | {"error":{"message":"Unsupported parameter: 'max_tokens'"}}                                       | PT10M | refuses the request (400: Unsupported parameter: 'max_tokens')
          403 | {"code":"permission-denied","error":"Access to the chat endpoint is denied."}                       | PT10M | denies the account (403: Access to the chat endpoint is denied.)
          403 | {"code":"permission-denied","error":"Your team has used all available credits or reached its monthly spending limit."} | PT10M | wants money from our account first (403: Your team has used all available credits or reached its monthly spending limit.)
          429 | {"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}}                 | PT10M | wants money from our account first (429: You exceeded your current quota)
          402 | {"error":{"message":"Payment required"}}                                                          | PT10M | wants money from our account first (402: Payment required)
          400 | {"code":"x","error":"Argument not supported: web_search_options"}                                   | PT10M | refuses the request (400: Argument not supported: web_search_options)
          404 | {"code":"not-found","error":"The model grok-9 does not exist"}                                      | PT10M | has no model grok-4.3, or no such address (404: The model grok-9 does not exist)
          410 | gone                                                                                                | PT10M | has no model grok-4.3, or no such address (410)
          410 | {"code":"gone","error":"Live search is deprecated"}                                                | PT10M | has no model grok-4.3, or no such address (410: Live search is deprecated)
          422 | Failed to deserialize the JSON body into the target type: input                                    | PT10M | refuses the request (422)
          404 | {"error":"model 'grok-4.3' not found"}                                                              | PT10M | has no model grok-4.3, or no such address (404: model 'grok-4.3' not found)
          422 | {"detail":[{"msg":"field required"}]}                                                               | PT10M | refuses the request (422)
          302 | moved                                                                                               | PT10M | answers unlike one (302)
          408 | -                                                                                                   | PT30S | asks us to wait (408)
          429 | {"code":"x","error":"Too many requests"}                                                            | PT30S | asks us to wait (429: Too many requests)
          500 | <html><h1>Internal Server Error</h1></html>                                                         | PT15S | has trouble (500)
          502 | bad gateway                                                                                         | PT15S | has trouble (502)
          503 | {"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}                         | PT15S | has trouble (503: Loading model)
          """)
  void whatCanBeMendedWaits(int status, String body, Duration wait, String why) {
    // Given
    endpoint.answers(aResponse().withStatus(status).withBody(body));

    // When
    List<Written> written = endpoint.writeInBothProtocols();

    // Then
    assertThat(written).hasSize(2).containsOnly(new Unavailable("the endpoint " + why, wait));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          403 | {"code":"permission-denied","error":"Content violates usage guidelines. "} | the endpoint will not answer this post by its usage guidelines
          400 | {"error":{"code":"content_filter","message":"filtered"}}                   | the endpoint will not answer this post by its usage guidelines
          400 | {"error":{"code":"invalid_prompt","message":"flagged as violating our usage policy"}} | the endpoint will not answer this post by its usage guidelines
          400 | {"error":{"code":400,"message":"the request exceeds the available context size"}} | the post and the prompt are too long for the model
          400 | {"error":{"code":"context_length_exceeded","message":"too long"}}          | the post and the prompt are too long for the model
          413 | <html>413</html>                                                           | the post and the prompt are too long for the endpoint
          """)
  void whatLiesInThePostIsForAPerson(int status, String body, String why) {
    // Given
    endpoint.answers(aResponse().withStatus(status).withBody(body));

    // When
    List<Written> written = endpoint.writeInBothProtocols();

    // Then
    assertThat(written).hasSize(2).containsOnly(new Declined(why));
  }

  @ParameterizedTest
  @CsvSource({
    "429, 17, PT17S",
    "429, 0, PT1S",
    "503, 999999, PT1H",
    "503, 'Thu, 01 Oct 2026 12:02:00 GMT', PT2M",
    "429, 'Thu, 01 Oct 2026 11:00:00 GMT', PT1S",
    "429, soon, PT30S"
  })
  void waitsAsLongAsItIsAskedTo(int status, String retryAfter, Duration wait) {
    // Given
    endpoint.answers(aResponse().withStatus(status).withHeader("Retry-After", retryAfter));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written)
        .asInstanceOf(type(Unavailable.class))
        .returns(wait, Unavailable::retryAfter);
  }

  @Test
  void neverShowsTheKeyOrThePost() {
    // Given
    String echo =
        "{\"error\":\"bad input near 'what is a flip-flop?' for "
            + StubbedEndpoint.KEY
            + " and Bearer abc.def\"}";
    endpoint.answers(aResponse().withStatus(500).withBody(echo));
    List<Written> quoting = endpoint.writeInBothProtocols();
    endpoint.answers(
        aResponse()
            .withStatus(500)
            .withBody("{\"error\":\"no quota for " + StubbedEndpoint.KEY + "\"}"));

    // When
    List<Written> telling = endpoint.writeInBothProtocols();

    // Then
    assertThat(quoting)
        .containsOnly(new Unavailable("the endpoint has trouble (500)", HostedErrors.SHORT));
    assertThat(telling)
        .containsOnly(
            new Unavailable(
                "the endpoint has trouble (500: no quota for [key])", HostedErrors.SHORT));
  }
}
