package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OAuth 1.0a, signed by a client's library. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class OAuth1Test {

  private static final Pattern FIELD = Pattern.compile("name=\"(oauth_token)\" value=\"([^\"]+)\"");

  @TestHTTPResource("/sandbox/x")
  URI x;

  private Response get(String header, String pathAndQuery) {
    return given()
        .urlEncodingEnabled(false)
        .header("Authorization", header)
        .get(URI.create(x + pathAndQuery));
  }

  private String lastRefusal() {
    return given().get("/sandbox/control/refusals").jsonPath().getString("[-1].why");
  }

  @Test
  void aSignedRequestActsAsTheAccount() {
    // Given
    String path = "/2/users/me?user.fields=created_at%2Cdescription";
    String header = Signer.of("rapport", "alice").header("GET", URI.create(x + path));

    // When
    Response response = get(header, path);

    // Then
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    assertThat(response.<String>path("data.username")).isEqualTo("alice");
  }

  @Test
  void aSignedRequestMayPost() {
    // Given
    String header = Signer.of("rapport", "alice").header("POST", URI.create(x + "/2/tweets"));

    // When
    Response response =
        given()
            .header("Authorization", header)
            .contentType(ContentType.JSON)
            .body(Map.of("text", "signed " + System.nanoTime()))
            .post(URI.create(x + "/2/tweets"));

    // Then
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
  }

  @Test
  void aSignatureIsGoodForItsAddressOnly() {
    // Given
    String header =
        Signer.of("rapport", "alice").header("GET", URI.create(x + "/2/users/me?expansions=a"));

    // When
    Response response = get(header, "/2/users/me");

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.<String>path("title")).isEqualTo("Unauthorized");
    assertThat(lastRefusal()).contains("the signature does not fit the keys of app-rapport");
  }

  @Test
  void aSignatureIsGoodOnce() {
    // Given
    String header = Signer.of("rapport", "alice").header("GET", URI.create(x + "/2/users/me"));
    get(header, "/2/users/me");

    // When
    Response again = get(header, "/2/users/me");

    // Then
    assertThat(again.statusCode()).isEqualTo(401);
    assertThat(lastRefusal()).contains("the nonce was used before");
  }

  @Test
  void aWrongClockIsRefused() {
    // Given
    String header =
        Signer.of("rapport", "alice")
            .header("GET", URI.create(x + "/2/users/me"))
            .replaceFirst("oauth_timestamp=\"\\d+\"", "oauth_timestamp=\"1318622958\"");

    // When
    Response response = get(header, "/2/users/me");

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(lastRefusal()).matches("OAuth 1.0a: the timestamp is \\d+ s off");
  }

  @ParameterizedTest
  @CsvSource({
    "app-rapport, wrong, token-alice, token-secret-alice, signature",
    "app-rapport, app-secret-rapport, token-alice, wrong, signature",
    "nobody, app-secret-rapport, token-alice, token-secret-alice, consumer key",
    "app-rapport, app-secret-rapport, nobody, token-secret-alice, no such token"
  })
  void wrongKeysAreRefused(String key, String secret, String token, String second, String why) {
    // Given
    Signer signer = new Signer(key, secret, token, second);

    // When
    Response response = get(signer.header("GET", URI.create(x + "/2/users/me")), "/2/users/me");

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(lastRefusal()).contains(why);
  }

  @Test
  void theAppAloneCannotSign() {
    // Given
    String header = Signer.of("rapport").header("GET", URI.create(x + "/2/users/me"));

    // When
    Response response = get(header, "/2/users/me");

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(lastRefusal()).contains("without the token of an account");
  }

  @Test
  void aPinLeadsToTheTokenOfWhoeverGaveIt() {
    // Given
    Map<String, String> asked = requestToken("oob");
    Response page =
        given()
            .queryParam("oauth_token", asked.get("oauth_token"))
            .get("/sandbox/x/oauth/authorize");
    Response answer = answer(field(page), "bob", "authorize");
    String pin = answer.htmlPath().getString("**.find { it.name() == 'h1' }");

    // When
    Map<String, String> access = members(accessToken(asked, pin));

    // Then
    assertThat(page.asString()).contains("app-rapport wants to access your account");
    assertThat(pin).matches("\\d{7}");
    assertThat(access)
        .containsEntry("oauth_token", "token-bob")
        .containsEntry("oauth_token_secret", "token-secret-bob")
        .containsEntry("screen_name", "bob");
  }

  @Test
  void aCallbackIsCalledWithTheVerifier() {
    // Given
    Map<String, String> asked = requestToken("http://127.0.0.1:9/back");

    // When
    Response answer = answer(asked.get("oauth_token"), "bob", "authorize");

    // Then
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.header("Location"))
        .startsWith("http://127.0.0.1:9/back?oauth_token=" + asked.get("oauth_token"))
        .contains("&oauth_verifier=");
  }

  @Test
  void whatIsDeniedIsOver() {
    // Given
    Map<String, String> asked = requestToken("oob");
    answer(asked.get("oauth_token"), "bob", "cancel");

    // When
    Response response = accessToken(asked, "1234567");

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.<Integer>path("errors[0].code")).isEqualTo(89);
  }

  @Test
  void aWrongPinIsRefusedAndTheRightOneStillGood() {
    // Given
    Map<String, String> asked = requestToken("oob");
    Response answer = answer(asked.get("oauth_token"), "bob", "authorize");
    String pin = answer.htmlPath().getString("**.find { it.name() == 'h1' }");

    // When
    Response wrong = accessToken(asked, pin + "0");
    Response right = accessToken(asked, pin);

    // Then
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(right.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://elsewhere.example/back", "nonsense"})
  void aCallbackElsewhereIsNotApproved(String callback) {
    // When
    Response response = askForToken(callback);

    // Then
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.<Integer>path("errors[0].code")).isEqualTo(415);
  }

  @Test
  void whoDoesNotSignGetsNoToken() {
    // When
    Response response = given().post("/sandbox/x/oauth/request_token");

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.<Integer>path("errors[0].code")).isEqualTo(215);
    assertThat(lastRefusal()).isEqualTo("OAuth 1.0a: a broken header");
  }

  @Test
  void aPageForNothingSaysSo() {
    // When
    Response page = given().get("/sandbox/x/oauth/authorize?oauth_token=nothing");

    // Then
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.asString()).contains("no longer valid");
  }

  private Map<String, String> requestToken(String callback) {
    return members(askForToken(callback));
  }

  private Response askForToken(String callback) {
    URI uri = URI.create(x + "/oauth/request_token");
    String header = Signer.of("rapport").header("POST", uri, "oauth_callback=" + callback);
    return given()
        .header("Authorization", header)
        .contentType("application/x-www-form-urlencoded")
        .formParam("oauth_callback", callback)
        .post(uri);
  }

  private Response accessToken(Map<String, String> asked, String verifier) {
    URI uri = URI.create(x + "/oauth/access_token?oauth_verifier=" + verifier);
    Signer app = Signer.of("rapport");
    Signer both =
        new Signer(
            app.consumerKey(),
            app.consumerSecret(),
            asked.get("oauth_token"),
            asked.get("oauth_token_secret"));
    return given().header("Authorization", both.header("POST", uri)).post(uri);
  }

  private Response answer(String token, String person, String answer) {
    return given()
        .redirects()
        .follow(false)
        .formParam("oauth_token", token)
        .formParam("as", person)
        .formParam("answer", answer)
        .post("/sandbox/x/oauth/authorize");
  }

  private static String field(Response page) {
    Matcher field = FIELD.matcher(page.asString());
    assertThat(field.find()).as(page.asString()).isTrue();
    return field.group(2);
  }

  private static Map<String, String> members(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return Stream.of(response.asString().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }
}
