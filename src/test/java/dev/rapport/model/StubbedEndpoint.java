package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.ReplyWriter.Written;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** An endpoint that answers as it is told, and the writer that asks it. */
final class StubbedEndpoint extends WireMockExtension {

  static final String KEY = "xai-verysecret123";

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Duration PATIENT = Duration.ofSeconds(10);

  StubbedEndpoint() {
    super(extensionOptions().options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1")));
  }

  /** The body of a whole answer that cost 0.00037756 dollars. */
  static String completion(String content, String finish) {
    return """
    {"id":"1","object":"chat.completion","model":"grok-4.3-0501",
     "choices":[{"index":0,"message":{"role":"assistant","content":"%s","refusal":null},"finish_reason":"%s"}],
     "usage":{"prompt_tokens":9,"completion_tokens":3,"cost_in_usd_ticks":3775600}}
    """
        .formatted(content, finish);
  }

  void answers(ResponseDefinitionBuilder response) {
    stubFor(post(urlEqualTo("/v1/chat/completions")).willReturn(response));
  }

  /** The body of the last request. */
  String sent() {
    return getAllServeEvents().getFirst().getRequest().getBodyAsString();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + getPort() + "/v1/");
  }

  Written write() {
    return writer(Dialect.BY_EFFORT).write(Assignments.question().build());
  }

  Written writeWithin(Duration timeout) {
    return writer(base(), Optional.of(KEY), Dialect.BY_EFFORT, timeout)
        .write(Assignments.question().build());
  }

  /** With a key as a mounted file brings it. */
  HostedReplyWriter writer(Dialect dialect) {
    return writer(base(), Optional.of(KEY + "\n"), dialect);
  }

  HostedReplyWriter writer(URI base, Optional<String> key, Dialect dialect) {
    return writer(base, key, dialect, PATIENT);
  }

  private static HostedReplyWriter writer(
      URI base, Optional<String> key, Dialect dialect, Duration timeout) {
    ApiKey apiKey = ApiKey.of(key);
    return new HostedReplyWriter(
        "rapport.model.hosted.base-url is set",
        new ChatRequests(new TwoModes(timeout), dialect),
        new ChatEndpoint(base, apiKey),
        new ChatErrors(apiKey, CLOCK));
  }
}
