package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OAuth 2.0 from the page to the refused request. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class OAuth2Test {

  private static final String PAGE = "/sandbox/x/i/oauth2/authorize";
  private static final String BACK = "http://127.0.0.1:9/callback";
  private static final String ALL = "tweet.read tweet.write users.read offline.access";

  /** RFC 7636, appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private static Map<String, String> asking(String scopes) {
    return new TreeMap<>(
        Map.of(
            "response_type", "code",
            "client_id", "app-rapport",
            "redirect_uri", BACK,
            "scope", scopes,
            "state", "a state & more",
            "code_challenge", CHALLENGE,
            "code_challenge_method", "S256"));
  }

  private static Response answer(Map<String, String> asked, String person, String button) {
    return given()
        .redirects()
        .follow(false)
        .formParams(asked)
        .formParam("as", person)
        .formParam("answer", button)
        .post(PAGE);
  }

  private static Map<String, String> query(Response redirect) {
    assertThat(redirect.statusCode()).as(redirect.asString()).isEqualTo(302);
    return Stream.of(URI.create(redirect.header("Location")).getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static Response exchange(RequestSpecification client, String code) {
    return client
        .formParam("grant_type", "authorization_code")
        .formParam("code", code)
        .formParam("redirect_uri", BACK)
        .formParam("code_verifier", VERIFIER)
        .post("/sandbox/x/2/oauth2/token");
  }

  private static RequestSpecification confidential() {
    return given().auth().preemptive().basic("app-rapport", "app-secret-rapport");
  }

  private static RequestSpecification publicClient() {
    return given().formParam("client_id", "app-rapport");
  }

  private static Response tokens(String scopes) {
    String code = query(answer(asking(scopes), "carol", "authorize")).get("code");
    Response tokens = exchange(confidential(), code);
    assertThat(tokens.statusCode()).as(tokens.asString()).isEqualTo(200);
    return tokens;
  }

  private static Response refresh(String token) {
    return publicClient()
        .formParam("grant_type", "refresh_token")
        .formParam("refresh_token", token)
        .post("/sandbox/x/2/oauth2/token");
  }

  private static RequestSpecification bearer(String token) {
    return given().filter(new SpecFilter()).header("Authorization", "Bearer " + token);
  }

  private static String lastRefusal() {
    return given().get("/sandbox/control/refusals").jsonPath().getString("[-1].why");
  }

  @Test
  void thePageShowsWhoAsksForWhat() {
    // When
    Response page = given().queryParams(asking(ALL)).get(PAGE);

    // Then
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString())
        .contains("app-rapport wants to access your account", "<code>tweet.write</code>")
        .contains("name=\"state\" value=\"a state &amp; more\"");
    assertThat(page.headers().getValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("form-action 'self' http://127.0.0.1:*");
  }

  @Test
  void thePageEscapesWhatItIsGiven() {
    // Given
    Map<String, String> asked = asking(ALL);
    asked.put("state", "\"><script>alert(1)</script>");

    // When
    Response page = given().queryParams(asked).get(PAGE);

    // Then
    assertThat(page.asString()).doesNotContain("<script>");
  }

  @Test
  void aGrantActsAsWhoeverGaveIt() {
    // Given
    Response tokens = tokens(ALL);

    // When
    Response me = bearer(tokens.path("access_token")).get("/sandbox/x/2/users/me");

    // Then
    assertThat(tokens.<String>path("token_type")).isEqualTo("bearer");
    assertThat(tokens.<Integer>path("expires_in")).isEqualTo(7200);
    assertThat(tokens.<String>path("scope").split(" ")).containsExactlyInAnyOrder(ALL.split(" "));
    assertThat(me.<String>path("data.username")).isEqualTo("carol");
  }

  @Test
  void thePublicClientNamesItselfInTheForm() {
    // Given
    Map<String, String> back = query(answer(asking(ALL), "carol", "authorize"));

    // When
    Response tokens = exchange(publicClient(), back.get("code"));

    // Then
    assertThat(back).containsEntry("state", "a state & more");
    assertThat(tokens.statusCode()).isEqualTo(200);
  }

  @Test
  void whoSaysNoSendsAnErrorBack() {
    // When
    Response answer = answer(asking(ALL), "carol", "cancel");

    // Then
    assertThat(query(answer)).containsEntry("error", "access_denied").doesNotContainKey("code");
  }

  @Test
  void whatIsNoNameIsAskedForAgain() {
    // When
    Response answer = answer(asking(ALL), "no name", "authorize");

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).contains("A name has 1 to 15 letters");
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, nobody, no app with this client_id",
    "redirect_uri, https://elsewhere.example/, redirect_uri",
    "scope, everything, scope"
  })
  void aWrongRequestIsToldOnThePage(String name, String value, String why) {
    // Given
    Map<String, String> asked = asking(ALL);
    asked.put(name, value);

    // When
    Response page = given().queryParams(asked).get(PAGE);

    // Then
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.asString()).contains("Something went wrong");
    assertThat(lastRefusal()).contains(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tweet.read users.read", "tweet.read users.read offline.access"})
  void whatWasNotGrantedIsForbidden(String scopes) {
    // Given
    String token = tokens(scopes).path("access_token");

    // When
    Response post =
        bearer(token)
            .contentType(ContentType.JSON)
            .body(Map.of("text", "hello"))
            .post("/sandbox/x/2/tweets");

    // Then
    assertThat(post.statusCode()).isEqualTo(403);
    assertThat(post.<String>path("title")).isEqualTo("Forbidden");
    assertThat(lastRefusal()).isEqualTo("the token lacks the scope tweet.write");
  }

  @Test
  void aRefreshSpendsItsToken() {
    // Given
    Response first = tokens(ALL);
    String spent = first.path("refresh_token");

    // When
    Response second = refresh(spent);
    Response again = refresh(spent);

    // Then
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.<String>path("refresh_token")).isNotEqualTo(spent);
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.asString())
        .isEqualTo(
            "{\"error\":\"invalid_request\","
                + "\"error_description\":\"Value passed for the token was invalid.\"}");
    assertThat(lastRefusal()).isEqualTo("OAuth 2.0: Value passed for the token was invalid.");
    assertThat(bearer(first.path("access_token")).get("/sandbox/x/2/users/me").statusCode())
        .isEqualTo(401);
    assertThat(bearer(second.path("access_token")).get("/sandbox/x/2/users/me").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aRevokedGrantIsOver() {
    // Given
    Response tokens = tokens(ALL);

    // When
    Response revoked =
        confidential()
            .formParam("token", tokens.<String>path("refresh_token"))
            .post("/sandbox/x/2/oauth2/revoke");

    // Then
    assertThat(revoked.asString()).isEqualTo("{\"revoked\":true}");
    assertThat(refresh(tokens.path("refresh_token")).statusCode()).isEqualTo(400);
    assertThat(bearer(tokens.path("access_token")).get("/sandbox/x/2/users/me").statusCode())
        .isEqualTo(401);
  }

  @Test
  void aWrongSecretIsUnauthorized() {
    // Given
    RequestSpecification client = given().auth().preemptive().basic("app-rapport", "wrong");

    // When
    Response response = exchange(client, "any");

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.<String>path("error")).isEqualTo("unauthorized_client");
    assertThat(lastRefusal()).isEqualTo("OAuth 2.0: the client id or its secret is wrong");
  }

  @Test
  void theAppGetsATokenOfItsOwnWithWhichNoUserActs() {
    // Given
    String token =
        confidential()
            .formParam("grant_type", "client_credentials")
            .post("/sandbox/x/2/oauth2/token")
            .path("access_token");

    // When
    Response reading = bearer(token).get("/sandbox/x/2/users/by/username/rapport");
    Response acting = bearer(token).get("/sandbox/x/2/users/me");

    // Then
    assertThat(reading.statusCode()).isEqualTo(200);
    assertThat(acting.statusCode()).isEqualTo(403);
    assertThat(acting.<String>path("type")).endsWith("/2/problems/unsupported-authentication");
  }

  @Test
  void thePublicClientGetsNoTokenForTheAppAlone() {
    // When
    Response response =
        publicClient()
            .formParam("grant_type", "client_credentials")
            .post("/sandbox/x/2/oauth2/token");

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
  }
}
