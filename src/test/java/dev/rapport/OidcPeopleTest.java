package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.rapport.testing.Browser;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Provider;
import dev.rapport.testing.Traveller;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who somebody is whom an identity provider vouches for, what they may do, and their name. */
@QuarkusTest
@WithTestResource(Engines.class)
@WithTestResource(Provider.class)
class OidcPeopleTest extends OidcScene {

  @Test
  void rolesAreThoseOfTheLastLogIn() {
    // Given
    provider.is("u1", "pat", "bot-review");
    Browser reviewer = comes();
    reviewer.ask().get("/people").then().statusCode(403);

    // When
    provider.is("u1", "renamed", "bot-all");
    Browser admin = comes();

    // Then
    admin.ask().get("/people").then().statusCode(200).body(containsString("pat"));
    admin.ask().get("/account").then().body(containsString("pat"), not(containsString("renamed")));

    // When
    provider.is("u1", "pat");
    assertNotIn(Traveller.at(base).travel("/"), "noGroup");

    // Then
    reviewer.ask().get("/api/reviews").then().statusCode(401);
    admin.ask().get("/api/reviews").then().statusCode(401);
    assertThat(text("SELECT cardinality(roles) FROM account WHERE name = 'pat'")).isEqualTo("0");
  }

  @Test
  void whoIsInNoneOfTheGroupsGetsALineAndNoSession() {
    // Given
    provider.is("u1", "pat", "guests");

    // When
    Response refused = Traveller.at(base).travel("/");

    // Then
    assertNobodyIn(refused, "noGroup");
    given()
        .get(refused.header("Location"))
        .then()
        .body(containsString("None of your groups may come in here"));
    given()
        .header("Accept-Language", "ja")
        .get(refused.header("Location"))
        .then()
        .body(containsString("ログインできませんでした"), not(containsString("groups")));
  }

  @Test
  void whoeverIsLockedOutIsOut() {
    // Given
    provider.is("u1", "pat", "bot-review");
    Browser pat = comes();

    // When
    Browser admin = Browser.of(base, "ada", PASSWORD);
    admin.ask().formParam("name", "pat").formParam("role", "admin").post("/people/roles");
    admin.ask().formParam("name", "pat").formParam("disabled", true).post("/people/disabled");

    // Then
    pat.ask().get("/api/reviews").then().statusCode(401);
    assertNotIn(Traveller.at(base).travel("/"), "lockedOut");
    assertThat(text("SELECT array_to_string(roles, ' ') FROM account WHERE name = 'pat'"))
        .isEqualTo("REVIEWER VIEWER");
  }

  @Test
  void nobodyFromElsewhereTakesTheLastAdministratorOfThisPlaceAway() {
    // Given
    provider.is("u1", "pat", "bot-all");
    Browser pat = comes();

    // When
    pat.ask()
        .formParam("name", "ada")
        .formParam("disabled", true)
        .post("/people/disabled")
        .then()
        .body(containsString("somebody must be left who can administer"));

    // Then
    ada.ask().get("/people").then().statusCode(200);
  }

  @Test
  void anAccountOfTheSameNameStaysItsOwners() {
    // Given
    provider.is("u1", "Ada", "bot-review");

    // When
    Browser other = comes();

    // Then
    other.ask().get("/people").then().statusCode(403);
    assertThat(text("SELECT name FROM account WHERE issuer IS NOT NULL"))
        .matches("Ada [0-9a-f]{8}");
    assertThat(text("SELECT count(*) FROM account WHERE lower(name) = 'ada'")).isEqualTo("1");
    Browser.of(base, "ada", PASSWORD).ask().get("/people").then().statusCode(200);
    Browser.at(base)
        .formParam("name", text("SELECT name FROM account WHERE issuer IS NOT NULL"))
        .formParam("password", "")
        .post("/login")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pat\r\nada rejected it",
        "pat\u202eada",
        "\u0000pat",
        "<b>pat</b>",
        "p\u0430t",
        "pa\u200bt"
      })
  void aNameThatCouldFoolSomebodyIsMarked(String name) {
    // Given
    provider.is("u1", name, "bot-review");

    // When
    comes().ask().get("/api/reviews").then().statusCode(200);

    // Then
    assertThat(text("SELECT name FROM account WHERE issuer IS NOT NULL"))
        .matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,30} [0-9a-f]{8}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u202e", "<>", "   "})
  void whoHasNoNameAtAllDoesNotComeIn(String name) {
    // Given
    provider.is("u1", name, "bot-review");

    // Then
    assertNobodyIn(Traveller.at(base).travel("/"), "noName");
  }

  @Test
  void aTokenOfWhomTheProviderVouchesForLastsAMonth() {
    // Given
    provider.is("u1", "pat", "bot-review");
    Browser pat = comes();

    // Then
    Map.of(31, 400, 30, 200)
        .forEach(
            (days, status) ->
                pat.ask()
                    .formParam("label", "ci")
                    .formParam("days", days)
                    .formParam("role", "reviewer")
                    .post("/account/tokens")
                    .then()
                    .statusCode(status));
  }
}
