package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Mentions and reviewers, while a variant is rolled out. */
final class RolloutScene {

  private static final Duration SOON = Duration.ofSeconds(60);

  /**
   * While jobs are at work: whoever moves a rollout, or notes something of it, locks the rollout
   * first.
   */
  private static final List<String> FORGET =
      List.of(
          "DO $$ BEGIN PERFORM FROM rollout ORDER BY id FOR UPDATE; END $$",
          "DELETE FROM rollout_step",
          "DELETE FROM rollout_look",
          "DELETE FROM rollout_answer",
          "DELETE FROM rollout_shadow",
          "DELETE FROM rollout",
          "DELETE FROM arena_judgement",
          "DELETE FROM arena_pair");

  /** The network forgets nobody and takes nothing twice. */
  private static int mentions;

  private final String x;
  private final Outcomes outcomes;

  private RolloutScene(String x) {
    this.x = x;
    this.outcomes = Outcomes.at(x);
  }

  /** In which there never was a rollout. */
  static RolloutScene of(String x, Jdbi jdbi, Jobs jobs) {
    jobs.start();
    jdbi.useTransaction(handle -> FORGET.forEach(handle::execute));
    RolloutScene scene = new RolloutScene(x);
    await().atMost(SOON).until(() -> scene.variant(scene.mention()).equals("base"));
    return scene;
  }

  static JsonPath rollout() {
    return given().get("/api/rollout").then().statusCode(200).extract().jsonPath();
  }

  static String state() {
    return rollout().getString("state");
  }

  static ValidatableResponse ask(String act, Map<String, String> body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/rollout/" + act).then();
  }

  static void start() {
    ask("start", Map.of("variant", "desk", "by", "kim", "reason", "friendlier")).statusCode(200);
  }

  /** To a quarter of all. */
  static void startAtAQuarter() {
    start();
    for (int i = 0; i < 3; i++) {
      ask("advance", Map.of("by", "kim")).statusCode(200);
    }
    assertThat(rollout().getDouble("share")).isEqualTo(0.25);
  }

  /** Somebody begins a conversation. */
  String mention() {
    String name = "asker" + mentions++;
    String mention = Person.at(x, name).post("@rapport thank you so much from " + name + "!");
    assertThat(outcomes.settled(mention)).startsWith("Held");
    return mention;
  }

  String variant(String mention) {
    return outcomes.trace(mention).getString("reply.variant");
  }

  void approve(String mention) {
    review(mention, "approve");
  }

  void reject(String mention) {
    review(mention, "reject");
  }

  private static void review(String mention, String verdict) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "lee", "reason", "test"))
        .post("/api/reviews/x/" + mention + "/" + verdict)
        .then()
        .statusCode(200);
  }

  Outcomes outcomes() {
    return outcomes;
  }
}
