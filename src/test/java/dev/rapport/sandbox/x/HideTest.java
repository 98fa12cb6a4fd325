package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hiding answers, as X lets whoever began the thread do it. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class HideTest {

  private static final String MARK = "hidden by the author of the thread";

  private User host;
  private User guest;

  @BeforeEach
  void people() {
    host = User.fresh("host");
    guest = User.fresh("guest");
  }

  @Test
  void anAnswerIsMarkedOnThePageUntilItIsShownAgain() {
    // Given
    String answer = guest.replies(host.says("an open door"), "a rude word");

    // When
    Response hidden = host.hides(answer, true);

    // Then
    assertThat(hidden.statusCode()).isEqualTo(200);
    assertThat(hidden.<Boolean>path("data.hidden")).isTrue();
    assertThat(markOf(answer)).contains(MARK);
    assertThat(host.hides(answer, false).<Boolean>path("data.hidden")).isFalse();
    assertThat(markOf(answer)).doesNotContain(MARK);
  }

  @Test
  void nobodyHidesInAThreadThatIsNotTheirs() {
    // Given
    String thread = host.says("my thread");
    String answer = guest.replies(thread, "an answer");
    String second = host.replies(answer, "thanks");

    // Then
    assertThat(guest.hides(second, true).statusCode()).isEqualTo(403);
    assertThat(guest.hides(answer, true).statusCode()).isEqualTo(403);
    assertThat(host.hides(thread, true).statusCode()).isEqualTo(403);
    assertThat(host.hides("5", true).statusCode()).isEqualTo(404);
  }

  /** The head of the post on the page. */
  private String markOf(String post) {
    String page = given().get("/sandbox?as=" + guest.name()).asString();
    String from = page.substring(page.indexOf("data-id=\"" + post + "\""));
    return from.substring(0, from.indexOf("class=\"words\""));
  }
}
