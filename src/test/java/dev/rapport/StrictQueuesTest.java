package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A queue in which nothing can be done but approve one draft, at each way in. */
@QuarkusTest
@WithTestResource(Engines.class)
@TestProfile(StrictQueuesTest.Strict.class)
class StrictQueuesTest {

  /** With the queues of the tests. */
  public static final class Strict implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("rapport.moderation.queues-file", "src/test/resources/strict-queues.yaml");
    }
  }

  @Inject Jobs jobs;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  private Outcomes outcomes;
  private String item;

  @BeforeEach
  void hold() {
    outcomes = Outcomes.at(x);
    jobs.start();
    item = held("which dosage of aspirin is right for me?");
  }

  @ParameterizedTest
  @CsvSource({
    "approve, A doctor can say., be edited",
    "reject, , be rejected",
    "regenerate, , be written anew",
    "skip, , be skipped",
    "escalate, , be escalated"
  })
  void programsAreRefused(String action, String text, String words) {
    Map<String, String> body = new HashMap<>(Map.of("by", "kim", "reason", "so"));
    body.put("text", text);
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/reviews/x/" + item + "/" + action)
        .then()
        .statusCode(409)
        .body(containsString("what is in the queue 'strict' may not " + words));
    assertThat(outcomes.now(item)).startsWith("Held");
  }

  @ParameterizedTest
  @CsvSource({
    "desk, approve, be edited",
    "desk, reject, be rejected",
    "turns, regenerate, be written anew",
    "turns, skip, be skipped",
    "turns, escalate, be escalated"
  })
  void formsAreRefused(String where, String action, String words) {
    form("/console/" + where + "/x/" + item + "/" + action)
        .statusCode(200)
        .body(containsString("may not " + words));
    assertThat(outcomes.now(item)).startsWith("Held");
  }

  @Test
  void whatIsHiddenIsNotOnThePage() {
    form("/console/turns/x/" + item + "/open")
        .body(containsString("readonly"), containsString("data-key=\"a\""))
        .body(not(containsString("data-key=\"e\"")))
        .body(not(containsString("data-key=\"g\"")))
        .body(not(containsString("data-key=\"r\"")))
        .body(not(containsString("data-key=\"s\"")))
        .body(not(containsString("data-key=\"t\"")))
        .body(not(containsString("data-key=\"x\"")));
    given()
        .header("Rapport-Queue", "strict")
        .get("/console/queue")
        .then()
        .body(not(containsString("/review/batch")));
  }

  @Test
  void aDraftIsApprovedAsItIs() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim"))
        .post("/api/reviews/x/" + item + "/approve")
        .then()
        .statusCode(200);
  }

  @Test
  void aTemplateIsNoAnswerWherePeopleUseTheirOwnWords() {
    // Given
    String law = held("do I need a lawyer, is it legal advice?");
    String filled =
        "That is too important for a bot to answer. A lawyer can tell you, and they know your"
            + " situation.";

    // When
    ValidatableResponse refused =
        given()
            .contentType(ContentType.JSON)
            .body(Map.of("by", "kim", "text", filled))
            .post("/api/reviews/x/" + law + "/approve")
            .then();

    // Then
    refused.statusCode(409).body(containsString("may not start from a template"));
  }

  private ValidatableResponse form(String path) {
    return given()
        .formParam("by", "kim")
        .formParam("text", "A doctor can say.")
        .formParam("reason", "so")
        .post(path)
        .then();
  }

  private String held(String words) {
    String mention = Person.at(x, "vic" + System.nanoTime() % 1_000_000).post("@rapport " + words);
    assertThat(outcomes.settled(mention)).startsWith("Held");
    return mention;
  }
}
