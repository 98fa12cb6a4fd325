package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(SandboxProfile.class)
class AuthenticationTest {

  @Test
  void whoSaysNothingIsUnauthorized() {
    // Given
    String path = "/sandbox/x/2/users/me";

    // When
    Response response = given().get(path);

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.asString())
        .isEqualTo(
            "{\"title\":\"Unauthorized\",\"type\":\"about:blank\",\"status\":401,"
                + "\"detail\":\"Unauthorized\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Basic c2FuZGJveDphbGljZQ==",
        "Bearer secret",
        "Bearer sandbox:",
        "Bearer sandbox:al-ice",
        "Bearer sandbox:sixteen_letters_",
        "Bearer sandbox:ålice"
      })
  void whatIsNoNameIsUnauthorized(String header) {
    // Given
    var request = given().header("Authorization", header);

    // When
    Response response = request.get("/sandbox/x/2/users/me");

    // Then
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.<String>path("title")).isEqualTo("Unauthorized");
  }

  @Test
  void aNameIsTheSameUserInAnyLetterCaseAndKeepsItsFirstSpelling() {
    // Given
    User first = User.fresh("CamelCase");

    // When
    User again = User.named(first.name().toUpperCase());

    // Then
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.get("/users/me").<String>path("data.username")).isEqualTo(first.name());
  }

  @Test
  void everyAnswerTellsTheRateLimit() {
    // Given
    User user = User.fresh("limited");

    // When
    Response response = user.get("/users/" + user.id() + "/mentions");

    // Then
    assertThat(response.header("x-rate-limit-limit")).isEqualTo("300");
    assertThat(response.header("x-rate-limit-remaining")).isEqualTo("299");
    assertThat(Long.parseLong(response.header("x-rate-limit-reset"))).isPositive();
  }

  @Test
  void anErrorTellsTheRateLimitAsWell() {
    // Given
    User user = User.fresh("limited");

    // When
    Response response = user.get("/tweets/abc");

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.header("x-rate-limit-limit")).isEqualTo("900");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/foo", "/tweets/1/hidden/x", "/users/1/followers", "/../2/foo"})
  void anUnknownPathIsNotFound(String path) {
    // Given
    User user = User.named("somebody");

    // When
    Response response = user.get(path);

    // Then
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.<String>path("title")).isEqualTo("Not Found");
  }

  @Test
  void aWrongMethodIsNotAllowed() {
    // Given
    User user = User.named("somebody");

    // When
    Response response = user.request().put("/sandbox/x/2/tweets");

    // Then
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.<String>path("title")).isEqualTo("Method Not Allowed");
  }
}
