package dev.rapport.moderation.access.oidc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEndpointTest {

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final TokenEndpoint endpoint =
      new TokenEndpoint(config(), new ProviderHttp(), new ObjectMapper());

  @Test
  void aHeaderSaysWhoAsksAndTheFormWhatFor() {
    // Given
    answers(okJson("{\"id_token\":\"a.b.c\",\"access_token\":\"d\"}"));

    // When
    String token = exchange(true);

    // Then
    assertThat(token).isEqualTo("a.b.c");
    SERVER.verify(
        postRequestedFor(urlEqualTo("/token"))
            .withHeader("Authorization", equalTo("Basic Ym90JTNBMTpzJTI1Y3JldA=="))
            .withFormParam("grant_type", equalTo("authorization_code"))
            .withFormParam("code", equalTo("a&b=c"))
            .withFormParam("redirect_uri", equalTo("https://bot.example/back"))
            .withFormParam("code_verifier", equalTo("verifier"))
            .withFormParam("client_secret", absent()));
  }

  @Test
  void whereNoHeaderIsTakenTheFormSaysBoth() {
    // Given
    answers(okJson("{\"id_token\":\"a.b.c\"}"));

    // When
    exchange(false);

    // Then
    SERVER.verify(
        postRequestedFor(urlEqualTo("/token"))
            .withoutHeader("Authorization")
            .withRequestBody(containing("client_id=bot%3A1&client_secret=s%25cret")));
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_grant, OVER, invalid_grant",
    "401, invalid_client, FAILED, invalid_client",
    "400, a code of somebody, FAILED, status 400",
    "302, '', FAILED, status 302",
    "500, invalid_grant, DOWN, status 500"
  })
  void whatItSaysIsToldInWordsThatAreKnown(int status, String error, Refused why, String told) {
    // Given
    answers(aResponse().withStatus(status).withBody("{\"error\":\"" + error + "\"}"));

    // Then
    assertThatThrownBy(() -> exchange(true))
        .isInstanceOf(NotIn.class)
        .hasMessageEndingWith(told)
        .extracting(thrown -> ((NotIn) thrown).why())
        .isEqualTo(why);
  }

  @Test
  void anAnswerThatIsNoJsonIsNone() {
    // Given
    answers(aResponse().withBody("<html>a.b.c"));

    // Then
    assertThatThrownBy(() -> exchange(true)).hasMessageEndingWith("no JSON");
  }

  private String exchange(boolean basic) {
    URI here = URI.create(SERVER.baseUrl() + "/token");
    return endpoint.exchange(
        new ProviderDocument.Endpoints(here, here, here, basic),
        "a&b=c",
        URI.create("https://bot.example/back"),
        "verifier");
  }

  private static void answers(ResponseDefinitionBuilder answer) {
    SERVER.stubFor(post(urlEqualTo("/token")).willReturn(answer));
  }

  private static OidcConfig config() {
    Map<String, String> settings =
        Map.of(
            "rapport.console.oidc.client-id", "bot:1",
            "rapport.console.oidc.client-secret", "s%cret \n");
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(OidcConfig.class)
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .build()
        .getConfigMapping(OidcConfig.class);
  }
}
