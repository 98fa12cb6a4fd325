package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.rapport.platform.x.XPinAuthorization.Asked;
import dev.rapport.platform.x.XPinAuthorization.Keys;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connecting by OAuth 1.0a, up to the keys. */
class XPinAuthorizationTest {

  @RegisterExtension
  static final WireMockExtension X =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final XPinAuthorization connecting = connecting(new App());

  private static final class App extends KeylessXConfig {

    App() {
      super(URI.create(X.baseUrl()), Duration.ofSeconds(2));
    }

    @Override
    public Optional<String> consumerKey() {
      return Optional.of("the-app");
    }

    @Override
    public Optional<String> consumerSecret() {
      return Optional.of("its-secret");
    }
  }

  private static XPinAuthorization connecting(XConfig config) {
    Clock clock = Clock.systemUTC();
    XClients clients = Clients.of(config, clock);
    return new XPinAuthorization(
        config, new XNewAccess(() -> "rapport", config, clock), clients, clock);
  }

  @BeforeEach
  void allIsWell() {
    X.stubFor(
        post(urlEqualTo("/oauth/request_token"))
            .willReturn(
                ok("oauth_token=asking&oauth_token_secret=a%20b&oauth_callback_confirmed=true")));
    X.stubFor(
        post(urlEqualTo("/oauth/access_token"))
            .willReturn(ok("oauth_token=42-keys&oauth_token_secret=hidden&screen_name=rapport")));
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .willReturn(okJson("{\"data\":{\"id\":\"42\",\"username\":\"rapport\"}}")));
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/mentions"))
            .willReturn(okJson("{\"meta\":{\"result_count\":0}}")));
    X.stubFor(post(urlEqualTo("/2/tweets")).willReturn(aResponse().withStatus(400).withBody("{}")));
  }

  private Asked.Open open() {
    return (Asked.Open) connecting.ask();
  }

  @Test
  void aPersonIsSentToThePageOfTheToken() {
    // When
    Asked.Open open = open();

    // Then
    assertThat(open.page().toString())
        .isEqualTo(X.baseUrl() + "/oauth/authorize?oauth_token=asking");
    X.verify(
        postRequestedFor(urlEqualTo("/oauth/request_token"))
            .withFormParam("oauth_callback", equalTo("oob"))
            .withHeader("Authorization", containing("oauth_consumer_key=\"the-app\"")));
  }

  @Test
  void aPinGivesTheKeys() {
    // When
    Keys keys = connecting.finish(open(), " 1234567 ");

    // Then
    Keys.Given given = (Keys.Given) keys;
    assertThat(given.accessToken()).isEqualTo("42-keys");
    assertThat(given.accessTokenSecret()).isEqualTo("hidden");
    assertThat(given.toString()).doesNotContain("hidden", "42-keys");
    X.verify(
        postRequestedFor(urlEqualTo("/oauth/access_token"))
            .withFormParam("oauth_verifier", equalTo("1234567"))
            .withHeader("Authorization", containing("oauth_token=\"asking\"")));
  }

  @ParameterizedTest
  @CsvSource({
    "401, X refuses the consumer key or its secret",
    "403, X does not let this app sign in by PIN",
    "500, status 500 from X"
  })
  void whyNoPageCanBeOpenedIsTold(int status, String why) {
    // Given
    X.stubFor(post(urlEqualTo("/oauth/request_token")).willReturn(aResponse().withStatus(status)));

    // When
    Asked asked = connecting.ask();

    // Then
    assertThat(((Asked.Not) asked).why()).contains(why);
  }

  @Test
  void aWrongClockIsNamed() {
    // Given
    X.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse().withStatus(401).withHeader("Date", "Tue, 24 Nov 2020 10:00:00 GMT")));

    // When
    Asked asked = connecting.ask();

    // Then
    assertThat(((Asked.Not) asked).why())
        .startsWith("this machine's clock is")
        .endsWith("ahead of X's, so X refuses what it signs");
  }

  @Test
  void aWrongPinIsTold() {
    // Given
    Asked.Open open = open();
    X.stubFor(post(urlEqualTo("/oauth/access_token")).willReturn(aResponse().withStatus(401)));

    // When
    Keys keys = connecting.finish(open, "0000000");

    // Then
    assertThat(keys).isEqualTo(new Keys.Not("X does not take this PIN; begin anew"));
  }

  @Test
  void theWrongAccountIsNamed() {
    // Given
    Asked.Open open = open();
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .willReturn(okJson("{\"data\":{\"id\":\"7\",\"username\":\"somebody\"}}")));

    // When
    Keys keys = connecting.finish(open, "1234567");

    // Then
    assertThat(((Keys.Not) keys).why()).contains("@somebody");
  }
}
