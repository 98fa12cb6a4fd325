package dev.rapport.moderation.access.oidc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.rapport.testing.MovingClock;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.json.JsonUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderDocumentTest {

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private static final String WHERE = "/realms/us/.well-known/openid-configuration";
  private static final String BASE = "https://id.example";

  private final MovingClock clock = new MovingClock();
  private final ProviderDocument document =
      new ProviderDocument(new ProviderHttp(), new ObjectMapper(), clock);

  private URI issuer;

  @BeforeEach
  void name() {
    issuer = URI.create(SERVER.baseUrl() + "/realms/us");
  }

  @Test
  void whatItSaysIsKeptForFiveMinutes() {
    // Given
    answers(okJson(said(Map.of())));

    // When
    document.read(issuer);
    answers(aResponse().withStatus(503));

    // Then
    clock.pass(Duration.ofMinutes(4));
    assertThat(document.read(issuer).token()).isEqualTo(URI.create(BASE + "/token"));
    clock.pass(Duration.ofMinutes(1));
    assertDown(issuer, "status 503");
  }

  @Test
  void oneThatIsDownAtFirstIsAskedAgain() {
    // Given
    answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    assertDown(issuer, "no whole answer");

    // When
    answers(okJson(said(Map.of())));

    // Then
    assertThat(document.read(issuer).basic()).isTrue();
  }

  @Test
  void oneThatNeverEndsIsLeft() {
    // Given
    answers(okJson(said(Map.of())).withChunkedDribbleDelay(10, 60_000));

    // Then
    assertDown(issuer, "does not answer in time");
  }

  static Stream<Named<ResponseDefinitionBuilder>> nonsense() {
    return Stream.of(
        Named.of("no JSON", aResponse().withBody("<html>")),
        Named.of("nothing", aResponse().withBody("")),
        Named.of("too much", okJson("{\"a\":\"" + "a".repeat(300_000) + "\"}")),
        Named.of("somewhere else", temporaryRedirect("/elsewhere")),
        Named.of("another issuer", okJson(said(Map.of("issuer", "https://evil.example")))),
        Named.of("no issuer", okJson("{}")),
        Named.of("keys in the clear", okJson(said(Map.of("jwks_uri", "http://id.example/keys")))),
        Named.of("keys in a file", okJson(said(Map.of("jwks_uri", "file:///etc/passwd")))),
        Named.of("no address", okJson(said(Map.of("token_endpoint", "a b")))));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void nonsenseIsNoAnswer(ResponseDefinitionBuilder answer) {
    // Given
    answers(answer);

    // Then
    assertDown(issuer, "");
  }

  @Test
  void someKnowUsByTheFormAlone() {
    // Given
    answers(
        okJson(
            said(Map.of("token_endpoint_auth_methods_supported", List.of("client_secret_post")))));

    // Then
    assertThat(document.read(issuer).basic()).isFalse();
  }

  private void assertDown(URI issuer, String why) {
    assertThatThrownBy(() -> document.read(issuer))
        .isInstanceOf(NotIn.class)
        .hasMessageContaining(why)
        .extracting(thrown -> ((NotIn) thrown).why())
        .isEqualTo(Refused.DOWN);
  }

  private static void answers(ResponseDefinitionBuilder answer) {
    SERVER.stubFor(get(urlEqualTo(WHERE)).willReturn(answer));
  }

  /** What a provider says of itself, with something else in it. */
  private static String said(Map<String, Object> otherwise) {
    Map<String, Object> said = new HashMap<>();
    said.put("issuer", SERVER.baseUrl() + "/realms/us");
    said.put("authorization_endpoint", BASE + "/authorize");
    said.put("token_endpoint", BASE + "/token");
    said.put("jwks_uri", BASE + "/keys");
    said.putAll(otherwise);
    return JsonUtil.toJson(said);
  }
}
