package dev.rapport.platform.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.mention.TokenVault;
import dev.rapport.testing.Engines;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several instances on one database, and X's rule that a refresh token is good once. */
@QuarkusTest
@WithTestResource(Engines.class)
class SharedTokensTest {

  /** RFC 7636, appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final String BACK = "http://127.0.0.1:9/callback";

  @Inject TokenVault vault;

  @TestHTTPResource("/sandbox/x")
  URI sandbox;

  private final class App extends KeylessXConfig {

    private final String refreshToken;

    App(String refreshToken) {
      super(sandbox, Duration.ofSeconds(10));
      this.refreshToken = refreshToken;
    }

    @Override
    public Optional<String> clientId() {
      return Optional.of("app-rapport");
    }

    @Override
    public Optional<String> clientSecret() {
      return Optional.of("app-secret-rapport");
    }

    @Override
    public Optional<String> refreshToken() {
      return Optional.of(refreshToken);
    }
  }

  private static String refreshToken() {
    Response granted =
        given()
            .redirects()
            .follow(false)
            .formParams(
                Map.of(
                    "response_type", "code",
                    "client_id", "app-rapport",
                    "redirect_uri", BACK,
                    "scope", "tweet.read users.read offline.access",
                    "state", "s",
                    "code_challenge", CHALLENGE,
                    "code_challenge_method", "S256"))
            .formParam("as", "rapport")
            .formParam("answer", "authorize")
            .post("/sandbox/x/i/oauth2/authorize");
    String code = granted.header("Location").replaceFirst(".*[?&]code=", "");
    return given()
        .formParam("client_id", "app-rapport")
        .formParam("grant_type", "authorization_code")
        .formParam("code", code)
        .formParam("redirect_uri", BACK)
        .formParam("code_verifier", VERIFIER)
        .post("/sandbox/x/2/oauth2/token")
        .path("refresh_token");
  }

  private static long refusedTokens() {
    return given()
        .get("/sandbox/control/refusals")
        .jsonPath()
        .getList("what", String.class)
        .stream()
        .filter(what -> what.endsWith("/oauth2/token"))
        .count();
  }

  @Test
  void ofManyInstancesThatRenewAtOnceOneDoesAndAllGoOn() {
    // Given
    App config = new App(refreshToken());
    List<XApi> instances =
        IntStream.range(0, 6)
            .mapToObj(i -> Clients.of(config, vault, Clock.systemUTC()).reader())
            .toList();
    long refusedBefore = refusedTokens();

    // When
    List<XAnswer> answers =
        instances.stream()
            .map(
                instance ->
                    CompletableFuture.supplyAsync(
                        () -> instance.me("username"), Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    // Then
    assertThat(answers).allMatch(XAnswer.Ok.class::isInstance);
    assertThat(refusedTokens()).isEqualTo(refusedBefore);
  }

  @Test
  void anInstanceWhoseTokenAnotherOneEndedGoesOnWithTheNext() {
    // Given
    App config = new App(refreshToken());
    XUserToken late = Clients.user(config, vault, Clock.systemUTC());
    XUserToken early = Clients.user(config, vault, Clock.systemUTC());
    XCredential.Shown old = late.show("GET", sandbox);
    XTokenStore store = new XTokenStore(config, () -> "rapport", vault, Clock.systemUTC());
    XTokenRenewal renewal = new XTokenRenewal(store, new XTokenEndpoint(config), Clock.systemUTC());
    renewal.renew(store.read().orElseThrow());

    // When
    boolean another = late.renew(((XCredential.Shown.Header) old).header());

    // Then
    assertThat(another).isTrue();
    assertThat(late.show("GET", sandbox)).isEqualTo(early.show("GET", sandbox)).isNotEqualTo(old);
  }
}
