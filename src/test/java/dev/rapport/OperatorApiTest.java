package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person decides, and what is said to one who asks for the impossible. */
@QuarkusTest
@WithTestResource(Engines.class)
class OperatorApiTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Inject Jobs jobs;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeEach
  void start() {
    jobs.start();
  }

  @Test
  void aPlatformTellsWhenItWasLastReadAndHowLate() {
    // Given
    becomes(ask("vera", "good morning, all well here!"), "Published");

    // When
    JsonPath platform = given().get("/api/platforms").then().statusCode(200).extract().jsonPath();

    // Then
    assertThat(platform.getString("[0].platform")).isEqualTo("x");
    assertThat(Instant.parse(platform.getString("[0].lastReadAt"))).isAfter(Instant.EPOCH);
    assertThat(Instant.parse(platform.getString("[0].lastMentionAt"))).isAfter(Instant.EPOCH);
    assertThat(platform.getDouble("[0].lagSeconds")).isBetween(0.0, 30.0);
    assertThat(platform.getString("[0].feed")).isEqualTo("none");
    assertThat(platform.getBoolean("[0].degraded")).isFalse();
  }

  @Test
  void anEditedAnswerIsWhatGoesOut() {
    // Given
    String mention = ask("ora", "I have chest pain, should I take an aspirin?");
    becomes(mention, "Held");

    // When
    decide(mention, "approve", Map.of("by", "kim", "text", "Please call an ambulance now."))
        .statusCode(200)
        .body("outcome", is("edited and approved by kim"));

    // Then
    becomes(mention, "Published");
    assertThat(trace(mention).getString("reply.text")).isEqualTo("Please call an ambulance now.");
    assertThat(trace(mention).getString("reply.by")).isEqualTo("kim");
    assertThat(repliesTo(mention)).singleElement().asString().contains("call an ambulance now.");
  }

  @Test
  void aRejectedAnswerNeverGoesOut() {
    // Given
    String mention = ask("pia", "which of these pills helps against my depression?");
    becomes(mention, "Held");

    // When
    decide(mention, "reject", Map.of("by", "kim", "reason", "not for us")).statusCode(200);

    // Then
    becomes(mention, "Rejected");
    decide(mention, "approve", Map.of("by", "lee")).statusCode(409);
    assertThat(repliesTo(mention)).isEmpty();
  }

  @Test
  void whatAPersonMayNotPostIsSaidAndStaysWaiting() {
    // Given
    String mention = ask("rob", "is this lump cancer?");
    becomes(mention, "Held");

    // When
    decide(mention, "approve", Map.of("by", "kim", "text", "See www.cures.example @friend"))
        .statusCode(422)
        .body("objections", contains(containsString("tag"), containsString("link")));

    // Then
    assertThat(trace(mention).getString("state")).isEqualTo("Held");
  }

  @Test
  void whileTheSwitchIsStoppedNothingGoesOutAndAfterwardsAllDoes() {
    // Given
    turn("stop", Map.of("by", "kim", "reason", "a drill"))
        .body("stopped", is(true))
        .body("reason", is("a drill"));
    String mention = ask("tim", "good morning, and thank you!");
    becomes(mention, "Approved");

    // When
    turn("release", Map.of("by", "kim")).body("stopped", is(false));

    // Then
    becomes(mention, "Published");
    assertThat(repliesTo(mention)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/mentions/x/1                | 404 | no mention x:1
          /api/mentions/nowhere/1          | 404 | no mention nowhere:1
          /api/mentions?state=Nope         | 400 | state must be one of Received, Ineligible, Drafting
          /api/mentions?limit=0            | 400 | limit must be between 1 and 200
          /api/mentions?since=yesterday    | 400 | since must be a time like 2026-11-24T10:00:00Z
          /api/mentions?cursor=x           | 400 | cursor must be one that a page gave
          /api/reviews?limit=500           | 400 | limit must be between 1 and 200
          """)
  void badQuestionsGetOneClearLine(String question, int status, String line) {
    // When
    ValidatableResponse answer = given().get(question).then();

    // Then
    answer.statusCode(status).body("error", containsString(line));
  }

  @Test
  void aBodyThatIsNoJsonChangesNothing() {
    // When
    ValidatableResponse answer =
        given()
            .contentType(ContentType.JSON)
            .body("{\"by\":")
            .post("/api/reviews/x/1/approve")
            .then();

    // Then
    answer.statusCode(400).body("error", is("the body is not the JSON that is expected here"));
  }

  private String ask(String name, String question) {
    return Person.at(x, name).post("@rapport " + question);
  }

  private List<Object> repliesTo(String mention) {
    return Person.at(x, "watcher").thread(mention).stream()
        .filter(post -> !post.get("id").equals(mention))
        .map(post -> post.get("text"))
        .toList();
  }

  private static ValidatableResponse decide(String mention, String what, Map<String, String> body) {
    return given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/reviews/x/" + mention + "/" + what)
        .then();
  }

  private static ValidatableResponse turn(String how, Map<String, String> body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/switch/" + how).then();
  }

  private static void becomes(String mention, String state) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(trace(mention).getString("state")).isEqualTo(state));
  }

  private static JsonPath trace(String mention) {
    return given().get("/api/mentions/x/" + mention).jsonPath();
  }
}
