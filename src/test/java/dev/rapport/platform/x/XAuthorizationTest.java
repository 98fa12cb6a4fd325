package dev.rapport.platform.x;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.rapport.mention.AccountConfig;
import dev.rapport.mention.Tokens;
import dev.rapport.post.Finding;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connecting by OAuth 2.0, up to what is stored. */
class XAuthorizationTest {

  @RegisterExtension
  static final WireMockExtension X =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private static final URI BACK = URI.create("http://127.0.0.1:8723/callback");
  private static final String NEEDED = "tweet.read tweet.write users.read offline.access";
  private static final String ALL = NEEDED + " tweet.moderate.write";
  private static final AccountConfig ACCOUNT = () -> "rapport";

  private final MemoryVault vault = new MemoryVault();
  private final XAuthorization connecting = connecting(new App(URI.create(X.baseUrl())));

  private static class App extends KeylessXConfig {

    App(URI base) {
      super(base, Duration.ofSeconds(2));
    }

    @Override
    public Optional<String> clientId() {
      return Optional.of("the-app");
    }
  }

  private XAuthorization connecting(XConfig config) {
    Clock clock = Clock.systemUTC();
    return new XAuthorization(
        config,
        new XTokenEndpoint(config),
        new XTokenStore(config, ACCOUNT, vault, clock),
        new XNewAccess(ACCOUNT, config, clock),
        Clients.of(config, vault, clock));
  }

  @BeforeEach
  void allIsWell() {
    gives(tokens(ALL));
    X.stubFor(post(urlEqualTo("/2/oauth2/revoke")).willReturn(okJson("{\"revoked\":true}")));
    is("rapport", "An automated account, run by somebody.");
    X.stubFor(
        get(urlPathEqualTo("/2/users/42/mentions"))
            .willReturn(okJson("{\"meta\":{\"result_count\":0}}")));
    X.stubFor(
        post(urlEqualTo("/2/tweets"))
            .willReturn(aResponse().withStatus(400).withBody("{\"title\":\"Invalid Request\"}")));
  }

  private static String tokens(String scopes) {
    return tokens("new-access", "7200", scopes);
  }

  private static String tokens(String access, String life, String scopes) {
    return """
        {"token_type":"bearer","expires_in":%s,"access_token":"%s",
         "refresh_token":"new-refresh","scope":"%s"}
        """
        .formatted(life, access, scopes);
  }

  private static void gives(String tokens) {
    X.stubFor(post(urlEqualTo("/2/oauth2/token")).willReturn(okJson(tokens)));
  }

  private static void is(String name, String bio) {
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .withHeader("Authorization", equalTo("Bearer new-access"))
            .willReturn(
                okJson(
                    "{\"data\":{\"id\":\"42\",\"username\":\"%s\",\"description\":\"%s\"}}"
                        .formatted(name, bio))));
  }

  private Optional<Tokens> stored() {
    return vault.read("x %s rapport".formatted(URI.create(X.baseUrl()).getAuthority()));
  }

  private XConnected finish() {
    return connecting.finish(connecting.open(BACK), Map.of("code", "the-code"));
  }

  private static Map<String, String> query(URI page) {
    return Stream.of(page.getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  @Test
  void thePageIsAskedForAllThatIsNeededAndNoMore() {
    // When
    XAuthorization.Open open = connecting.open(BACK);

    // Then
    Map<String, String> query = query(open.page());
    assertThat(open.page().toString()).startsWith(X.baseUrl() + "/i/oauth2/authorize?");
    assertThat(query)
        .containsEntry("client_id", "the-app")
        .containsEntry("redirect_uri", BACK.toString())
        .containsEntry("state", open.state())
        .containsEntry("code_challenge_method", "S256");
    assertThat(query.get("scope").split(" ")).containsExactlyInAnyOrder(ALL.split(" "));
    assertThat(open.verifier()).matches("[A-Za-z0-9_-]{43}");
    assertThat(query.values()).doesNotContain(open.verifier());
  }

  @Test
  void aWebhookNeedsToSeeLikesAsWell() {
    // Given
    XAuthorization connecting =
        connecting(
            new App(URI.create(X.baseUrl())) {
              @Override
              public XIntake intake() {
                return XIntake.WEBHOOK;
              }
            });

    // When
    XAuthorization.Open open = connecting.open(BACK);

    // Then
    assertThat(query(open.page()).get("scope").split(" "))
        .containsExactlyInAnyOrder((ALL + " like.read").split(" "));
  }

  @Test
  void noTwoHaveTheSameStateOrVerifier() {
    // Given
    XAuthorization.Open one = connecting.open(BACK);

    // When
    XAuthorization.Open other = connecting.open(BACK);

    // Then
    assertThat(other.state()).isNotEqualTo(one.state());
    assertThat(other.verifier()).isNotEqualTo(one.verifier());
  }

  @Test
  void thePageOfXItselfIsElsewhere() {
    // Given
    XAuthorization atX = connecting(new App(URI.create("https://api.x.com")));

    // When
    URI page = atX.open(BACK).page();

    // Then
    assertThat(page.toString()).startsWith("https://x.com/i/oauth2/authorize?");
  }

  @Test
  void whatIsGrantedIsStored() {
    // When
    XConnected connected = finish();

    // Then
    assertThat(((XConnected.Done) connected).findings()).noneMatch(Finding::isAmiss);
    assertThat(stored().map(Tokens::refresh)).contains("new-refresh");
    assertThat(Sent.faults(X).stream().filter(fault -> !fault.contains("oauth2"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ask me anything, the bio does not say that the account is automated",
    "'Abbot of a monastery', the bio does not say that the account is automated",
    "'A bot by @somebody', the bio says that the account is automated"
  })
  void theBioIsRead(String bio, String what) {
    // Given
    is("rapport", bio);

    // When
    XConnected.Done connected = (XConnected.Done) finish();

    // Then
    assertThat(connected.findings()).extracting(Finding::what).contains(what);
  }

  @ParameterizedTest
  @CsvSource({
    "Automated, the account has the label 'automated'",
    "Example Inc, X does not show the label 'automated' on the account",
    "'', X does not show the label 'automated' on the account"
  })
  void theLabelIsLookedFor(String label, String what) {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .withQueryParam("user.fields", equalTo("affiliation"))
            .willReturn(
                okJson(
                    "{\"data\":{\"id\":\"42\",\"name\":\"R\",\"username\":\"rapport\",\"affiliation\":{\"description\":\"%s\"}}}"
                        .formatted(label))));

    // When
    XConnected.Done connected = (XConnected.Done) finish();

    // Then
    assertThat(connected.findings()).extracting(Finding::what).contains(what);
  }

  @Test
  void theWrongAccountIsNamedAndItsAccessGivenBack() {
    // Given
    is("somebody", "");

    // When
    XConnected connected = finish();

    // Then
    assertThat(((XConnected.Not) connected).why())
        .startsWith("it was @somebody who gave access, and not @rapport");
    assertThat(stored()).isEmpty();
    X.verify(
        postRequestedFor(urlEqualTo("/2/oauth2/revoke"))
            .withFormParam("token", equalTo("new-refresh")));
  }

  @Test
  void aMissingScopeIsNamedAndTheAccessGivenBack() {
    // Given
    gives(tokens("tweet.read users.read offline.access"));

    // When
    XConnected connected = finish();

    // Then
    assertThat(connected).isEqualTo(new XConnected.Not("access was given without tweet.write"));
    assertThat(stored()).isEmpty();
    X.verify(postRequestedFor(urlEqualTo("/2/oauth2/revoke")));
  }

  @Test
  void whatOneCanDoWithoutIsToldAndNoMore() {
    // Given
    gives(tokens(NEEDED));

    // When
    XConnected.Done connected = (XConnected.Done) finish();

    // Then
    assertThat(connected.findings())
        .noneMatch(Finding::isAmiss)
        .extracting(Finding::what)
        .contains("access was given without tweet.moderate.write");
    assertThat(stored()).isPresent();
  }

  @Test
  void scopesThatAreNotNamedAreThoseThatWereAskedFor() {
    // Given
    gives(tokens(""));

    // When
    XConnected.Done connected = (XConnected.Done) finish();

    // Then
    assertThat(connected.findings())
        .extracting(Finding::what)
        .noneMatch(what -> what.contains("without"));
  }

  @Test
  void withoutARefreshTokenItIsNoAccess() {
    // Given
    gives("{\"access_token\":\"new-access\",\"scope\":\"%s\"}".formatted(ALL));

    // When
    XConnected connected = finish();

    // Then
    assertThat(connected).isEqualTo(new XConnected.Not("access was given without offline.access"));
    X.verify(
        postRequestedFor(urlEqualTo("/2/oauth2/revoke"))
            .withFormParam("token", equalTo("new-access")));
  }

  @Test
  void whatCannotBeStoredIsGivenBack() {
    // Given
    vault.losesTheNext();

    // When
    XConnected connected = finish();

    // Then
    assertThat(connected)
        .isEqualTo(new XConnected.Not("the tokens cannot be stored: the database went away"));
    X.verify(postRequestedFor(urlEqualTo("/2/oauth2/revoke")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\\r\\nlines", "", "日本"})
  void whatIsNoTokenIsNotTakenForOne(String access) {
    // Given
    gives(tokens(access, "7200", ALL));

    // When
    XConnected connected = finish();

    // Then
    assertThat(((XConnected.Not) connected).why()).startsWith("X gave no tokens");
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "9223372036854775807", "'\"soon\"'"})
  void anOddLifeDoesNoHarm(String life) {
    // Given
    gives(tokens("new-access", life, ALL));

    // When
    XConnected connected = finish();

    // Then
    assertThat(connected).isInstanceOf(XConnected.Done.class);
  }

  @Test
  void aWrongClockIsToBeMended() {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .willReturn(
                okJson("{\"data\":{\"id\":\"42\",\"username\":\"rapport\"}}")
                    .withHeader("Date", "Tue, 24 Nov 2020 10:00:00 GMT")));

    // When
    XConnected.Done connected = (XConnected.Done) finish();

    // Then
    assertThat(connected.findings())
        .filteredOn(Finding::isAmiss)
        .singleElement()
        .extracting(Finding::todo)
        .isEqualTo("set this machine's clock");
  }

  @Test
  void anAccountWithoutANumberIsNobody() {
    // Given
    X.stubFor(
        get(urlPathEqualTo("/2/users/me"))
            .willReturn(okJson("{\"data\":{\"id\":\"../42\",\"username\":\"rapport\"}}")));

    // When
    XConnected connected = finish();

    // Then
    assertThat(connected).isEqualTo(new XConnected.Not("X does not say whose access this is"));
    assertThat(stored()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_request, X does not take the code",
    "401, unauthorized_client, X refuses the app",
    "503, '', status 503 from X"
  })
  void whyThereAreNoTokensIsTold(int status, String error, String why) {
    // Given
    X.stubFor(
        post(urlEqualTo("/2/oauth2/token"))
            .willReturn(
                aResponse().withStatus(status).withBody("{\"error\":\"%s\"}".formatted(error))));

    // When
    XConnected connected = finish();

    // Then
    assertThat(((XConnected.Not) connected).why()).contains(why).doesNotContain("the-code");
    assertThat(stored()).isEmpty();
  }

  @Test
  void whoSaysNoIsBelieved() {
    // When
    XConnected connected =
        connecting.finish(connecting.open(BACK), Map.of("error", "access_denied", "state", "s"));

    // Then
    assertThat(connected).isEqualTo(new XConnected.Not("access was denied in the browser"));
  }

  @ParameterizedTest
  @CsvSource({
    "error=invalid_scope, X gave no access: invalid_scope",
    "error=%1B[2Jbad%0Aline, X gave no access: ?[2Jbad?line",
    "state=s, X gave no access: its answer holds no code"
  })
  void anAnswerWithoutACodeIsTold(String answer, String why) {
    // When
    XConnected connected = connecting.finish(connecting.open(BACK), FormPairs.of(answer));

    // Then
    assertThat(connected).isEqualTo(new XConnected.Not(why));
    assertThat(X.getAllServeEvents()).isEmpty();
  }

  @Test
  void whatMayNotPostIsKeptAndTold() {
    // Given
    X.stubFor(
        post(urlEqualTo("/2/tweets"))
            .willReturn(
                aResponse()
                    .withStatus(403)
                    .withBody("{\"title\":\"Forbidden\",\"type\":\"about:blank\"}")));

    // When
    XConnected.Done connected = (XConnected.Done) finish();

    // Then
    assertThat(connected.findings())
        .filteredOn(Finding::isAmiss)
        .singleElement()
        .extracting(Finding::what)
        .asString()
        .startsWith("X does not let these keys post");
  }
}
