package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.rapport.moderation.access.oidc.OidcCheckup;
import dev.rapport.testing.Browser;
import dev.rapport.testing.Engines;
import dev.rapport.testing.LogLines;
import dev.rapport.testing.Provider;
import dev.rapport.testing.Traveller;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in by a team's identity provider, there and back, and once more to confirm. */
@QuarkusTest
@WithTestResource(Engines.class)
@WithTestResource(Provider.class)
class OidcTest extends OidcScene {

  @Inject OidcCheckup checkup;

  @Test
  void aProviderThatIsGoneStopsNobodyElse() {
    // Given
    provider.is("u1", "pat", "bot-review");
    Traveller pat = Traveller.at(base);
    String callback = pat.callback("/");

    // When
    provider.close();
    Response refused = pat.arrive(callback);

    // Then
    assertNobodyIn(refused, "providerDown");
    given()
        .get(refused.header("Location"))
        .then()
        .statusCode(401)
        .body(containsString("does not answer"));
    assertThat(checkup.look().orElseThrow().isAmiss()).isTrue();
    Browser.of(base, "ada", PASSWORD).ask().get("/api/reviews").then().statusCode(200);

    // When
    provider.open();

    // Then
    comes().ask().get("/api/reviews").then().statusCode(200);
  }

  @Test
  void whoeverTheProviderVouchesForIsInAsAnybodyElse() {
    // Given
    provider.is("u1", "pat", "bot-review", "other");

    // When
    Response back = Traveller.at(base).travel("/review?x=1");

    // Then
    back.then().statusCode(303).header("Location", is(base + "/review?x=1"));
    Cookie cookie = back.getDetailedCookie("__Host-rapport");
    assertThat(cookie.isHttpOnly() && cookie.isSecured()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(back.getCookies().keySet())
        .containsExactlyInAnyOrder("__Host-rapport", "__Host-rapport-round");
    Browser pat = Browser.with(base, cookie.getValue());
    pat.ask().post("/console/switch/stop").then().statusCode(200);
    pat.ask().post("/console/switch/release").then().statusCode(403);
    pat.ask().get("/people").then().statusCode(403);
    pat.ask().get("/account").then().body(containsString("says what they may do"));
    await().untilAsserted(() -> assertThat(log()).contains("pat login pat " + provider.issuer()));
    assertThat(log()).anyMatch(line -> line.startsWith(provider.issuer() + " account.add pat"));
  }

  @ParameterizedTest
  @CsvSource({
    "access_denied, providerDenied",
    "server_error, providerFailed",
    "%3Cscript%3E, providerFailed"
  })
  void whenTheProviderRefusesOneLineSaysSo(String error, String line) {
    // Given
    provider.refusesWith(error);

    // When
    Response refused = Traveller.at(base).travel("/");

    // Then
    assertNobodyIn(refused, line);
    given()
        .get(refused.header("Location"))
        .then()
        .statusCode(401)
        .body(containsString("The identity provider"))
        .body(not(containsString("script>")));
  }

  @Test
  void aProviderThatIsDownLaterLetsNobodyInAndHarmsNoSession() {
    // Given
    provider.is("u1", "pat", "bot-review");
    Browser pat = comes();

    // When
    provider.failsWith(503);

    // Then
    assertThat(Traveller.at(base).travel("/").header("Location"))
        .isEqualTo(base + REFUSED + "providerDown");
    pat.ask().get("/api/reviews").then().statusCode(200);
    provider.failsWith(401);
    assertThat(Traveller.at(base).travel("/").header("Location"))
        .isEqualTo(base + REFUSED + "providerFailed");
  }

  @Test
  void aSessionEndsAsAnyOther() {
    // Given
    provider.is("u1", "pat", "bot-review");

    // Then
    Browser idle = comes();
    change("UPDATE login_session SET seen_at = now() - interval '31 minutes'");
    idle.ask().get("/api/reviews").then().statusCode(401);
    Browser old = comes();
    change("UPDATE login_session SET started_at = now() - interval '13 hours'");
    old.ask().get("/api/reviews").then().statusCode(401);
    Browser ended = comes();
    ended.ask().post("/logout").then().statusCode(303);
    ended.ask().get("/api/reviews").then().statusCode(401);
    Browser here = comes();
    Browser there = comes();
    String id = text("SELECT max(id) FROM login_session");
    here.ask().post("/account/sessions/" + id + "/end").then().statusCode(303);
    there.ask().get("/api/reviews").then().statusCode(401);
    here.ask().get("/api/reviews").then().statusCode(200);
  }

  @Test
  void aLogInThatTheProviderRememberedReleasesNothing() {
    // Given
    provider.is("u1", "pat", "bot-all");
    provider.forges("auth_time", Instant.now().minusSeconds(3_600).getEpochSecond());
    Browser pat = comes();
    pat.ask().post("/console/switch/stop").then().statusCode(200);
    pat.ask()
        .header("HX-Request", "true")
        .post("/console/switch/release")
        .then()
        .statusCode(403)
        .header("HX-Redirect", "/confirm");
    pat.ask()
        .get("/confirm")
        .then()
        .body(containsString("/confirm/oidc"), not(containsString("type=\"password\"")));
    pat.ask().formParam("password", PASSWORD).post("/confirm").then().statusCode(401);

    // When
    Traveller again = Traveller.as(base, pat);
    assertThat(again.again().header("Location")).contains("prompt=login", "max_age=0");
    assertNotIn(again.confirm(), "notFresh");
    provider.forges("auth_time", null);
    assertNotIn(again.confirm(), "notFresh");
    provider.forges("auth_time", Instant.now().plusSeconds(3_600).getEpochSecond());
    assertNotIn(again.confirm(), "notFresh");
    pat.ask().post("/console/switch/release").then().statusCode(403);
    provider.forges("auth_time", Instant.now().getEpochSecond());
    again.confirm().then().statusCode(303).header("Location", is(base + "/"));

    // Then
    pat.ask().post("/console/switch/release").then().statusCode(200);
  }

  @Test
  void nobodyConfirmsForSomebodyElse() {
    // Given
    provider.is("u1", "pat", "bot-all");
    provider.forges("auth_time", null);
    Browser pat = comes();
    provider.is("u2", "eve", "bot-all");
    Browser eve = comes();

    // When
    provider.forget();
    provider.is("u2", "eve", "bot-all");
    assertNotIn(Traveller.as(base, pat).confirm(), "somebodyElse");
    provider.is("u1", "pat", "bot-all");
    Traveller begun = Traveller.as(base, pat);
    String callback = begun.callbackOf(begun.again());
    assertNotIn(begun.withSessionOf(eve).arrive(callback), "somebodyElse");
    assertNotIn(Traveller.as(base, ada).confirm(), "somebodyElse");

    // Then
    pat.ask().post("/console/switch/release").then().statusCode(403);
    eve.ask().post("/console/switch/release").then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:1"})
  void theWayEndsOnAPageOfOurs(String next) {
    // Given
    provider.is("u1", "pat", "bot-review");

    // Then
    Traveller.at(base).travel(next).then().statusCode(303).header("Location", is(base + "/"));
  }

  @Test
  void thePageOffersBothWaysAndLeadsOnToWhereOneWasGoing() {
    given()
        .queryParam("next", "/review?a=1&b=2")
        .get("/login")
        .then()
        .statusCode(200)
        .body(
            containsString("Log in with Example ID"),
            containsString("/login/oidc?next=%2Freview%3Fa%3D1%26b%3D2"),
            containsString("type=\"password\""));
    given()
        .header("Accept-Language", "ja")
        .get("/login")
        .then()
        .body(containsString("Example IDで"));
  }

  @Test
  void theLogHoldsNoTokenAndNoCode() {
    try (LogLines lines = LogLines.listen()) {
      // Given
      provider.is("u1", "pat", "bot-review");
      Traveller.at(base).travel("/");
      provider.forges("aud", "another client");
      Traveller.at(base).travel("/");
      Traveller.at(base).arrive(Traveller.at(base).callback("/"));

      // Then
      assertThat(lines.all()).contains("the ID token is for somebody else", "not of this browser");
      assertThat(provider.told()).hasSizeGreaterThan(3);
      assertThat(lines.all()).doesNotContain(provider.told());
      assertThat(lines.all()).doesNotContain(Provider.SECRET);
    }
  }

  @Test
  void doctorSaysWhetherTheProviderKnowsUs() {
    assertThat(checkup.look().orElseThrow().forPeople())
        .contains("answers and knows us", "rapport.console.oidc.address");
    provider.failsWith(401);
    assertThat(checkup.look().orElseThrow().forPeople()).contains("does not know us", ".client-id");
  }

  private List<String> log() {
    String sql =
        """
        SELECT actor || ' ' || act || ' ' || subject || ' ' || coalesce(detail ->> 'provider', '')
        FROM audit_entry ORDER BY seq DESC LIMIT 10
        """;
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
