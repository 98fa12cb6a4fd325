package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.rapport.post.Finding;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator is told, by X's own answers. */
class XCheckupTest {

  @RegisterExtension
  static final WireMockExtension X =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @BeforeEach
  void allIsWell() throws IOException {
    X.stubFor(
        get(urlPathEqualTo("/2/users/by/username/rapport")).willReturn(okJson(recorded("user"))));
    X.stubFor(get(urlPathEqualTo("/2/users/me")).willReturn(okJson(recorded("user"))));
    answerToAPost(400, "invalid-request");
  }

  private static void answerToAPost(int status, String name) throws IOException {
    X.stubFor(
        post(urlPathEqualTo("/2/tweets"))
            .willReturn(aResponse().withStatus(status).withBody(recorded(name))));
  }

  private static String recorded(String name) throws IOException {
    try (var in = XCheckupTest.class.getResourceAsStream(name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Finding> look(XConfig config, String handle) {
    return new XCheckup(Clients.of(config, Clock.systemUTC()), config, () -> handle).look();
  }

  private static List<Finding> look() {
    return look(new KeylessXConfig(URI.create(X.baseUrl()), Duration.ofSeconds(2)), "rapport");
  }

  @Test
  void nothingIsAmissWhereEverythingWorks() {
    // When
    List<Finding> findings = look();

    // Then
    assertThat(findings).hasSize(4).noneMatch(Finding::isAmiss);
  }

  @ParameterizedTest
  @CsvSource({
    "401, unauthorized, make the tokens anew",
    "402, credits-depleted, buy credits",
    "403, spend-cap, raise the spend cap",
    "403, account-locked, log in to the account",
    "403, account-suspended, appeal",
    "403, unknown-forbidden, Read and write",
    "429, rate-limit, wait a quarter of an hour"
  })
  void aRefusalComesWithAdvice(int status, String answer, String advice) throws IOException {
    // Given
    answerToAPost(status, answer);

    // When
    List<Finding> findings = look();

    // Then
    assertThat(findings)
        .filteredOn(Finding::isAmiss)
        .singleElement()
        .extracting(Finding::todo)
        .asString()
        .contains(advice);
  }

  @Test
  void aWrongClockIsWhatIsToBeMended() throws IOException {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .willReturn(
                aResponse()
                    .withStatus(401)
                    .withHeader("Date", "Tue, 24 Nov 2020 10:00:00 GMT")
                    .withBody(recorded("unauthorized"))));

    // When
    List<Finding> findings = look();

    // Then
    assertThat(findings)
        .filteredOn(Finding::isAmiss)
        .singleElement()
        .satisfies(finding -> assertThat(finding.what()).contains("this machine's clock is"))
        .extracting(Finding::todo)
        .isEqualTo("set this machine's clock");
  }

  @Test
  void soItIsWhereXAnswersAllTheSame() throws IOException {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/by/username/rapport"))
            .willReturn(
                okJson(recorded("user")).withHeader("Date", "Tue, 24 Nov 2020 10:00:00 GMT")));

    // When
    List<Finding> findings = look();

    // Then
    assertThat(findings)
        .filteredOn(Finding::isAmiss)
        .singleElement()
        .extracting(Finding::what)
        .asString()
        .startsWith("this machine's clock is");
  }

  @Test
  void keysOfAnotherAccountAreNamed() {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .willReturn(okJson("{\"data\":{\"id\":\"7\",\"username\":\"somebody\"}}")));

    // When
    List<Finding> findings = look();

    // Then
    assertThat(findings)
        .filteredOn(Finding::isAmiss)
        .singleElement()
        .extracting(Finding::what)
        .isEqualTo("the keys are those of @somebody and not of @rapport");
  }

  @ParameterizedTest
  @CsvSource({
    "false, rapport,  set rapport.platform.x.owns-app=true",
    "true,  rapport,  ''",
    "true,  somebody, leave the app's bearer token away"
  })
  void itSaysHowMentionsBecomeCheap(boolean ownsApp, String token, String advice) {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .willReturn(okJson("{\"data\":{\"id\":\"7\",\"username\":\"%s\"}}".formatted(token))));
    XConfig config =
        new KeylessXConfig(URI.create(X.baseUrl()), Duration.ofSeconds(2)) {
          @Override
          public boolean ownsApp() {
            return ownsApp;
          }
        };

    // When
    Finding price = look(config, "rapport").getLast();

    // Then
    assertThat(price.what()).startsWith("a mention that is read counts");
    assertThat(price.todo()).endsWith(advice);
  }

  @Test
  void whoHasNotConnectedYetIsToldJustThat() {
    // Given
    XConfig app =
        new KeylessXConfig(URI.create(X.baseUrl()), Duration.ofSeconds(2)) {
          @Override
          public Optional<String> clientId() {
            return Optional.of("the-app");
          }
        };

    // When
    List<Finding> findings = look(app, "rapport");

    // Then
    assertThat(findings)
        .singleElement()
        .isEqualTo(Finding.amiss("X cannot be read: " + XTokenRenewal.NOT_CONNECTED, ""));
  }

  @Test
  void withoutKeysNothingIsAsked() {
    // Given
    XConfig none =
        new KeylessXConfig(URI.create(X.baseUrl()), Duration.ofSeconds(2)) {
          @Override
          public Optional<String> bearerToken() {
            return Optional.empty();
          }
        };

    // When
    List<Finding> findings = look(none, "rapport");

    // Then
    assertThat(findings).singleElement().matches(Finding::isAmiss);
    assertThat(findings.getFirst().todo())
        .contains("BEARER_TOKEN", "CONSUMER_KEY", "CONSUMER_SECRET", "ACCESS_TOKEN_SECRET");
    assertThat(X.getAllServeEvents()).isEmpty();
  }
}
