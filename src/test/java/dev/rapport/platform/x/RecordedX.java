package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import dev.rapport.post.PostRef;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** X, with answers of its own, recorded by name of the situation. It knows @rapport, who is 42. */
final class RecordedX extends WireMockExtension {

  static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  static final PostRef MENTION = new PostRef("x", "1859000000000000100");

  RecordedX() {
    super(extensionOptions().options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1")));
  }

  /** What was sent is what X's documents know. */
  @Override
  protected void onAfterEach(WireMockRuntimeInfo info) {
    assertThat(Sent.faults(this)).isEmpty();
  }

  static String recorded(String name) {
    return body(name + ".json");
  }

  static String body(String file) {
    try {
      return Files.readString(Path.of("src/test/resources/dev/rapport/platform/x", file));
    } catch (IOException e) {
      throw new AssertionError("no recorded payload " + file, e);
    }
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + getPort());
  }

  Adapters adapters() {
    return adapters(Clock.fixed(NOW, ZoneOffset.UTC));
  }

  Adapters adapters(Clock clock) {
    return adapters(new KeylessXConfig(base(), Duration.ofSeconds(1)), clock);
  }

  Adapters adapters(XConfig config, Clock clock) {
    stubFor(
        get(urlPathEqualTo("/2/users/by/username/rapport")).willReturn(okJson(recorded("user"))));
    return Adapters.of(config, clock);
  }

  void mentions(String body) {
    stubFor(get(urlPathEqualTo("/2/users/42/mentions")).willReturn(okJson(body)));
  }
}
