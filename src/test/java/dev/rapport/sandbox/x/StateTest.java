package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Saving a network and loading it again, over HTTP. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class StateTest {

  private static String saved() {
    Response answer = given().get("/sandbox/control/state");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("application/x-ndjson");
    return answer.asString();
  }

  private static Response load(String lines, boolean replace) {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
        .queryParam("replace", replace)
        .body(lines)
        .put("/sandbox/control/state");
  }

  @Test
  void aRoundTripChangesNothing() {
    // Given
    User alice = User.fresh("alice");
    String post = alice.says("before 👋");
    alice.likes(post);
    String before = saved();
    alice.says("in between");

    // When
    Response answer = load(before, true);

    // Then
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(saved()).isEqualTo(before);
    assertThat(alice.get("/users/" + alice.id() + "/tweets").<Object>path("data.text"))
        .isEqualTo(List.of("before 👋"));
  }

  @Test
  void anEmptyNetworkStillHasItsBots() {
    // Given
    String before = saved();

    // When
    load("", true).then().statusCode(204);

    // Then
    assertThat(saved()).contains("\"name\":\"rapport\"").hasLineCount(1);
    load(before, true).then().statusCode(204);
  }

  @Test
  void wrongLinesChangeNothing() {
    // Given
    User.fresh("alice").says("something");
    String before = saved();

    // When
    Response wrong = load(before + "{}", true);
    Response unasked = load(before, false);

    // Then
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.<String>path("error")).startsWith("line ");
    assertThat(unasked.statusCode()).isEqualTo(409);
    assertThat(saved()).isEqualTo(before);
  }
}
