package dev.rapport.model;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.rapport.model.ModelConfig.Api;
import dev.rapport.model.ModelConfig.Dialect;
import dev.rapport.reply.ReplyConfig.Modes;
import dev.rapport.reply.ReplyWriter.Written;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The same, as the other protocol says it. */
  static String response(String content) {
    return """
    {"id":"resp_1","object":"response","status":"completed","model":"grok-4.3-0501",
     "output":[{"id":"msg_1","type":"message","role":"assistant","status":"completed",
                "content":[{"type":"output_text","text":"%s","annotations":[]}]}],
     "usage":{"input_tokens":9,"output_tokens":3,"cost_in_usd_ticks":3775600}}
    """
        .formatted(content);
  }

  void answers(ResponseDefinitionBuilder response) {
    stubFor(post(urlMatching("/v1/(chat/completions|responses)")).willReturn(response));
  }

  /** The body of the last request. */
  String sent() {
    return getAllServeEvents().getFirst().getRequest().getBodyAsString();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + getPort() + "/v1/");
  }

  Written write() {
    return write(Api.CHAT);
  }

  Written write(Api api) {
    return writer(api).write(Assignments.question().build());
  }

  List<Written> writeInBothProtocols() {
    return Stream.of(Api.values()).map(this::write).toList();
  }

  Written writeWithin(Duration timeout) {
    return writer(base(), Optional.of(KEY), calls(new TwoModes(timeout), Dialect.BY_EFFORT))
        .write(Assignments.question().build());
  }

  HostedReplyWriter writer(Api api) {
    return writer(new TwoModes(PATIENT), Protocol.of(api, Dialect.BY_EFFORT));
  }

  /** With a key as a mounted file brings it. */
  HostedReplyWriter writer(Modes modes, Protocol protocol) {
    return writer(base(), Optional.of(KEY + "\n"), new HostedCalls(modes, protocol));
  }

  HostedReplyWriter writer(Dialect dialect) {
    return writer(new TwoModes(PATIENT), Protocol.of(Api.CHAT, dialect));
  }

  HostedReplyWriter writer(URI base, Optional<String> key, Dialect dialect) {
    return writer(base, key, calls(new TwoModes(PATIENT), dialect));
  }

  private static HostedCalls calls(Modes modes, Dialect dialect) {
    return new HostedCalls(modes, Protocol.of(Api.CHAT, dialect));
  }

  private static HostedReplyWriter writer(URI base, Optional<String> key, HostedCalls calls) {
    ApiKey apiKey = ApiKey.of(key);
    return new HostedReplyWriter(
        "rapport.model.hosted.base-url is set",
        calls,
        new HostedEndpoint(base, apiKey),
        new HostedErrors(apiKey, CLOCK));
  }
}
