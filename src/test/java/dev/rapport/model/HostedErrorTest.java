package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rapport.reply.ReplyWriter.Written;
import dev.rapport.reply.ReplyWriter.Written.Declined;
import dev.rapport.reply.ReplyWriter.Written.Unavailable;
import java.time.Duration;
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
          404 | {"code":"not-found","error":"The model grok-9 does not exist"}                                      | PT10M | has no model grok-4.3, or no such address (404: The model grok-9 does not exist)
          410 | gone                                                                                                | PT10M | has no model grok-4.3, or no such address (410)
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
    Written written = endpoint.write();

    // Then
    assertThat(written).isEqualTo(new Unavailable("the endpoint " + why, wait));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          403 | {"code":"permission-denied","error":"Content violates usage guidelines. "} | the endpoint will not answer this post by its usage guidelines
          400 | {"error":{"code":"content_filter","message":"filtered"}}                   | the endpoint will not answer this post by its usage guidelines
          400 | {"error":{"code":"context_length_exceeded","message":"too long"}}          | the post and the prompt are too long for the model
          413 | <html>413</html>                                                           | the post and the prompt are too long for the endpoint
          """)
  void whatLiesInThePostIsForAPerson(int status, String body, String why) {
    // Given
    endpoint.answers(aResponse().withStatus(status).withBody(body));

    // When
    Written written = endpoint.write();

    // Then
    assertThat(written).isEqualTo(new Declined(why));
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
    Written quoting = endpoint.write();
    endpoint.answers(
        aResponse()
            .withStatus(500)
            .withBody("{\"error\":\"no quota for " + StubbedEndpoint.KEY + "\"}"));

    // When
    Written telling = endpoint.write();

    // Then
    assertThat(quoting)
        .isEqualTo(new Unavailable("the endpoint has trouble (500)", ChatErrors.SHORT));
    assertThat(telling)
        .isEqualTo(
            new Unavailable(
                "the endpoint has trouble (500: no quota for [key])", ChatErrors.SHORT));
  }
}
