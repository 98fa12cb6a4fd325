package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.rapport.mention.TokenVault;
import dev.rapport.mention.Tokens;
import dev.rapport.testing.MovingClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of tokens of OAuth 2.0: each refresh token is taken once, and gives the next. */
class XUserTokenTest {

  @RegisterExtension
  static final WireMockExtension X =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private static final String TOKEN = "/2/oauth2/token";

  private final MovingClock clock = new MovingClock();
  private final MemoryVault vault = new MemoryVault();
  private final XApi x = api(vault, new App("first"));

  /** An app that is a public client, with or without a first refresh token. */
  private static class App extends KeylessXConfig {

    private final String refreshToken;

    App(String refreshToken) {
      super(URI.create(X.baseUrl()), Duration.ofSeconds(2));
      this.refreshToken = refreshToken;
    }

    @Override
    public Optional<String> clientId() {
      return Optional.of("the-app");
    }

    @Override
    public Optional<String> refreshToken() {
      return Optional.ofNullable(refreshToken);
    }
  }

  private XApi api(TokenVault tokens, XConfig config) {
    return Clients.of(config, tokens, clock).reader();
  }

  @BeforeEach
  void eachRefreshTokenIsTakenOnce() {
    renews("first", "second");
    renews("second", "third");
    takes("access-second");
    takes("access-third");
  }

  private static void renews(String spent, String next) {
    X.stubFor(
        post(urlEqualTo(TOKEN))
            .withFormParam("grant_type", equalTo("refresh_token"))
            .withFormParam("refresh_token", equalTo(spent))
            .willReturn(
                okJson(
                    """
                    {"token_type":"bearer","expires_in":7200,"access_token":"access-%1$s",
                     "refresh_token":"%1$s","scope":"tweet.read users.read offline.access"}
                    """
                        .formatted(next))));
  }

  private static void takes(String access) {
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .withHeader("Authorization", equalTo("Bearer " + access))
            .willReturn(okJson("{\"data\":{\"id\":\"42\",\"username\":\"rapport\"}}")));
  }

  private static void takesNoMore(String access) {
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .withHeader("Authorization", equalTo("Bearer " + access))
            .willReturn(aResponse().withStatus(401).withBody("{\"title\":\"Unauthorized\"}")));
  }

  private static void refuses(String refresh, int status, String error) {
    X.stubFor(
        post(urlEqualTo(TOKEN))
            .withFormParam("refresh_token", equalTo(refresh))
            .willReturn(
                aResponse().withStatus(status).withBody("{\"error\":\"%s\"}".formatted(error))));
  }

  private static void refreshes(int times) {
    X.verify(times, postRequestedFor(urlEqualTo(TOKEN)));
  }

  private static void reads(String access, int times) {
    X.verify(
        times,
        getRequestedFor(urlPathEqualTo("/2/users/me"))
            .withHeader("Authorization", equalTo("Bearer " + access)));
  }

  private Tokens stored() {
    return vault
        .read("x %s rapport".formatted(URI.create(X.baseUrl()).getAuthority()))
        .orElseThrow();
  }

  @Test
  void theFirstTokenComesFromTheSettingsAndTheNextIsStored() {
    // When
    XAnswer answer = x.me("username");

    // Then
    assertThat(answer).isInstanceOf(XAnswer.Ok.class);
    assertThat(stored().refresh()).isEqualTo("second");
    X.verify(
        postRequestedFor(urlEqualTo(TOKEN))
            .withFormParam("client_id", equalTo("the-app"))
            .withHeader("Authorization", absent()));
  }

  @Test
  void anAppWithASecretShowsIt() {
    // Given
    XConfig confidential =
        new App("first") {
          @Override
          public Optional<String> clientSecret() {
            return Optional.of("its-secret");
          }
        };

    // When
    api(vault, confidential).me("username");

    // Then
    X.verify(
        postRequestedFor(urlEqualTo(TOKEN))
            .withHeader("Authorization", equalTo("Basic dGhlLWFwcDppdHMtc2VjcmV0")));
  }

  @Test
  void anAccessTokenIsUsedUntilShortlyBeforeItsEnd() {
    // Given
    x.me("username");
    clock.pass(Duration.ofMinutes(114));
    x.me("username");
    refreshes(1);

    // When
    clock.pass(Duration.ofMinutes(1));
    XAnswer answer = x.me("username");

    // Then
    assertThat(answer).isInstanceOf(XAnswer.Ok.class);
    refreshes(2);
    reads("access-second", 2);
    reads("access-third", 1);
  }

  @Test
  void aRestartGoesOnWithWhatIsStored() {
    // Given
    x.me("username");

    // When
    XAnswer answer = api(vault, new App("first")).me("username");

    // Then
    assertThat(answer).isInstanceOf(XAnswer.Ok.class);
    refreshes(1);
  }

  @Test
  void anotherFirstTokenInTheSettingsBeginsAnew() {
    // Given
    x.me("username");
    renews("given-later", "fourth");
    takes("access-fourth");

    // When
    api(vault, new App("given-later")).me("username");

    // Then
    assertThat(stored().refresh()).isEqualTo("fourth");
  }

  @Test
  void whatAPersonGrantedGoesBeforeTheSettings() {
    // Given
    XConfig config = new App("first");
    XTokenStore store = new XTokenStore(config, () -> "rapport", vault, clock);
    store.store(
        new XTokenEndpoint.Granted.Issued(
            "access-third", Optional.of("third"), Duration.ofHours(2), Set.of()));

    // When
    api(vault, config).me("username");

    // Then
    reads("access-third", 1);
    refreshes(0);
  }

  @Test
  void aTokenThatXDoesNotTakeIsRenewedOnceAndTheCallSentAgain() {
    // Given
    x.me("username");
    takesNoMore("access-second");
    clock.pass(Duration.ofMinutes(2));

    // When
    XAnswer answer = x.me("username");

    // Then
    assertThat(answer).isInstanceOf(XAnswer.Ok.class);
    reads("access-third", 1);
  }

  @Test
  void aNewTokenThatXDoesNotTakeEitherIsNotRenewedForEver() {
    // Given
    takesNoMore("access-second");

    // When
    XAnswer answer = x.me("username");

    // Then
    assertThat(answer).isInstanceOf(XAnswer.Refused.class);
    reads("access-second", 1);
    refreshes(1);
  }

  @Test
  void whatAnotherInstanceStoredIsTakenWhenXRefusesTheOldOne() {
    // Given
    XApi other = api(vault, new App("first"));
    x.me("username");
    other.me("username");
    takesNoMore("access-second");
    clock.pass(Duration.ofMinutes(2));
    other.me("username");

    // When
    XAnswer answer = x.me("username");

    // Then
    assertThat(answer).isInstanceOf(XAnswer.Ok.class);
    refreshes(2);
  }

  @Test
  void ofManyCallsOneRenews() {
    // Given
    X.stubFor(
        post(urlEqualTo(TOKEN))
            .withFormParam("refresh_token", equalTo("first"))
            .willReturn(
                okJson(
                        "{\"access_token\":\"access-second\",\"refresh_token\":\"second\",\"expires_in\":7200}")
                    .withFixedDelay(300)));

    // When
    List<XAnswer> answers =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> x.me("username"), Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    // Then
    assertThat(answers).allMatch(XAnswer.Ok.class::isInstance);
    refreshes(1);
  }

  @ParameterizedTest
  @CsvSource({"invalid_request", "invalid_grant"})
  void aSpentTokenIsToldOnceAndNotTriedAgain(String error) {
    // Given
    refuses("first", 400, error);
    XAnswer.NotSent first = (XAnswer.NotSent) x.me("username");
    clock.pass(Duration.ofMinutes(5));

    // When
    XAnswer.NotSent later = (XAnswer.NotSent) x.me("username");

    // Then
    assertThat(first.why()).contains("./rapport connect x").doesNotContain("first");
    assertThat(later).isEqualTo(first);
    refreshes(1);
  }

  @Test
  void afterThatWhatSomebodyConnectsIsTakenUp() {
    // Given
    refuses("first", 400, "invalid_request");
    x.me("username");
    new XTokenStore(new App("first"), () -> "rapport", vault, clock)
        .store(
            new XTokenEndpoint.Granted.Issued(
                "access-third", Optional.of("third"), Duration.ofHours(2), Set.of()));

    // When
    XAnswer atOnce = x.me("username");
    clock.pass(Duration.ofMinutes(1));
    XAnswer later = x.me("username");

    // Then
    assertThat(atOnce).isInstanceOf(XAnswer.NotSent.class);
    assertThat(later).isInstanceOf(XAnswer.Ok.class);
  }

  @Test
  void aPairThatCannotBeStoredIsNotUsedAndStoredLater() {
    // Given
    vault.losesTheNext();
    XAnswer lost = x.me("username");
    reads("access-second", 0);
    clock.pass(Duration.ofSeconds(10));

    // When
    XAnswer later = x.me("username");

    // Then
    assertThat(lost).isInstanceOf(XAnswer.NotSent.class);
    assertThat(later).isInstanceOf(XAnswer.Ok.class);
    assertThat(stored().refresh()).isEqualTo("second");
    refreshes(1);
  }

  @Test
  void whileXIsDownTheOldTokenIsUsedToItsEnd() {
    // Given
    x.me("username");
    X.stubFor(post(urlEqualTo(TOKEN)).willReturn(aResponse().withStatus(503)));
    clock.pass(Duration.ofMinutes(116));

    // When
    XAnswer still = x.me("username");
    clock.pass(Duration.ofMinutes(5));
    XAnswer over = x.me("username");

    // Then
    assertThat(still).isInstanceOf(XAnswer.Ok.class);
    assertThat(((XAnswer.NotSent) over).why()).contains("status 503 from X");
  }

  @Test
  void aWrongAppIsNamed() {
    // Given
    refuses("first", 401, "unauthorized_client");

    // When
    XAnswer answer = x.me("username");

    // Then
    assertThat(((XAnswer.NotSent) answer).why()).contains("client-id and client-secret");
  }

  @Test
  void withoutAnyTokenTheOperatorIsToldToConnect() {
    // When
    XAnswer answer = api(vault, new App(null)).me("username");

    // Then
    assertThat(((XAnswer.NotSent) answer).why())
        .isEqualTo("X has not been connected yet; './rapport connect x' does it");
    refreshes(0);
  }

  @Test
  void whoPrintsATokenSeesNone() {
    // When
    String printed =
        new Tokens("access", "refresh", Instant.EPOCH, Instant.EPOCH, "")
            + " "
            + new XCredential.Shown.Header("Bearer access")
            + " "
            + new XTokenEndpoint.Granted.Issued(
                "access", Optional.of("refresh"), Duration.ZERO, Set.of());

    // Then
    assertThat(printed).doesNotContain("access", "refresh");
  }
}
