package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts side by side, from the edit of one to what all judgements add up to. */
@QuarkusTest
@WithTestResource(Engines.class)
class ArenaApiTest {

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  private Outcomes outcomes;

  @BeforeEach
  void start() {
    outcomes = Outcomes.at(x);
    jobs.start();
    jdbi.useHandle(
        handle -> {
          handle.execute("UPDATE mention_state SET state = 'Expired' WHERE state = 'Held'");
          handle.execute("DELETE FROM review_candidate");
          handle.execute("UPDATE reply SET verdict = 'APPROVED', edited_by = NULL");
          handle.execute("TRUNCATE arena_pair, arena_judgement, arena_wish");
        });
  }

  @Test
  void anEditIsAJudgementOfItsEditorAndOthersJudgeItBlindly() {
    // Given
    String edit = "Only a doctor can say that, I cannot tell.";
    String draft = edited("hal", "which dosage of codeine is right for me?", edit);

    // Then
    assertThat(report().getList("contestants.variant")).contains("person").hasSize(2);
    assertThat(report().getInt("contestants.find { it.variant == 'person' }.pairs")).isEqualTo(1);
    assertThat(report().getList("questions")).isEmpty();
    assertThat(report().getInt("waiting")).isEqualTo(1);
    ask("next", Map.of("by", "kim")).statusCode(204);
    JsonPath shown = ask("next", Map.of("by", "lee")).statusCode(200).extract().jsonPath();
    assertThat(List.of(shown.getString("left"), shown.getString("right")))
        .containsExactlyInAnyOrder(draft, edit);
    assertThat(shown.getString("mention.text")).contains("which dosage of codeine");
    assertThat(shown.getMap("$")).doesNotContainKeys("first", "second", "facts", "editor");

    // When
    long pair = shown.getLong("pair");
    boolean editIsLeft = shown.getString("left").equals(edit);
    String choice = editIsLeft ? "left" : "right";
    judge(pair, Map.of("by", "kim", "verdict", choice))
        .statusCode(409)
        .body(containsString("kim wrote one of the two"));
    judge(pair, Map.of("by", "lee", "verdict", choice, "why", "plainer", "seconds", 12))
        .statusCode(200)
        .body(choice + ".rung", is("person"))
        .body("verdict", is(choice));

    // Then
    judge(pair, Map.of("by", "lee", "verdict", "tie"))
        .statusCode(409)
        .body(containsString("lee has judged it"));
    assertThat(report().getString("questions[0].ahead")).isEqualTo("person");
    assertThat(report().getInt("questions[0].pairs")).isEqualTo(1);
    assertThat(report().getBoolean("questions[0].decided")).isFalse();
    assertThat(report().getBoolean("drawnTogether")).isTrue();
    ask("next", Map.of("by", "lee")).statusCode(204);
  }

  @Test
  void whatMakesNoSenseIsRefusedInOneLine() {
    judge(4_711, Map.of("by", "lee", "verdict", "left")).statusCode(404);
    judge(4_711, Map.of("by", "lee", "verdict", "middle"))
        .statusCode(400)
        .body(containsString("verdict must be left, right, tie or both-bad"));
    judge(4_711, Map.of("verdict", "left")).statusCode(400);
    ask("wishes", Map.of("by", "lee", "persona", "nobody", "count", 1))
        .statusCode(400)
        .body(containsString("persona must be one of"));
    ask("wishes", Map.of("by", "lee", "persona", "desk", "count", 21))
        .statusCode(400)
        .body(containsString("count must be between 1 and 20"));
    ask("next", Map.of()).statusCode(400);
  }

  @Test
  void anotherPersonaAnswersTheSameMentionOnRequestAndNothingIsPosted() {
    // Given
    String mention = Person.at(x, "ines").post("@rapport thank you, that helped me a lot today!");
    assertThat(outcomes.settled(mention)).isEqualTo("Published: posted");
    String answer = outcomes.trace(mention).getString("reply.text");

    // When
    ask("wishes", Map.of("by", "lee", "persona", "desk", "count", 1))
        .statusCode(200)
        .body("mentions", is(1));

    // Then
    await().untilAsserted(() -> assertThat(wishes()).doesNotContainNull());
    assertThat(wishes()).containsExactly("");
    JsonPath shown = ask("next", Map.of("by", "kim")).statusCode(200).extract().jsonPath();
    assertThat(shown.getString("mention.id")).isEqualTo(mention);
    assertThat(List.of(shown.getString("left"), shown.getString("right"))).contains(answer);
    judge(shown.getLong("pair"), Map.of("by", "kim", "verdict", "both-bad"))
        .statusCode(200)
        .body("verdict", is("both-bad"));
    assertThat(report().getList("contestants.facts.persona"))
        .anyMatch(persona -> persona.toString().startsWith("desk@"))
        .anyMatch(persona -> persona.toString().startsWith("rapport@"));
    assertThat(outcomes.repliesIn(mention)).hasSize(1);
    assertThat(outcomes.trace(mention).getString("reply.text")).isEqualTo(answer);
  }

  @Test
  void theWordsGoWithTheMentionAndTheFiguresStay() {
    // Given
    edited("jan", "what dosage of xylomarvel may I take?", "Your doctor knows, I do not.");
    JsonPath shown = ask("next", Map.of("by", "lee")).extract().jsonPath();
    judge(shown.getLong("pair"), Map.of("by", "lee", "verdict", "tie", "why", "xylomarvel indeed"))
        .statusCode(200);
    JsonPath before = report();
    String mention = shown.getString("mention.id");
    await().untilAsserted(() -> assertThat(outcomes.now(mention)).isEqualTo("Published: posted"));

    // When
    String text = "/api/mentions/x/" + mention + "/text?by=kim&reason=asked";
    given().delete(text).then().statusCode(204);

    // Then
    assertThat(words()).isEmpty();
    assertThat(report().getInt("judged")).isEqualTo(before.getInt("judged"));
    ask("next", Map.of("by", "mo")).statusCode(204);
    judge(shown.getLong("pair"), Map.of("by", "mo", "verdict", "left")).statusCode(404);
    given().get("/arena").then().statusCode(200).body(containsString("1 pairs judged"));
    given().get("/api/arena").then().body("contestants.variant", hasItem("person"));
  }

  /** Whatever is left of anybody's words. */
  private String words() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT (SELECT string_agg(first_text || second_text, '') FROM arena_pair)"
                        + " || (SELECT string_agg(why, '') FROM arena_judgement)")
                .mapTo(String.class)
                .one());
  }

  private List<String> wishes() {
    return jdbi.withHandle(
        handle -> handle.createQuery("SELECT why FROM arena_wish").mapTo(String.class).list());
  }

  /**
   * @return the draft that kim found wanting
   */
  private String edited(String author, String words, String edit) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(outcomes.settled(mention)).startsWith("Held");
    String draft = outcomes.trace(mention).getString("reply.text");
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim", "text", edit))
        .post("/api/reviews/x/" + mention + "/approve")
        .then()
        .statusCode(200);
    await().untilAsserted(() -> assertThat(report().getInt("judged")).isEqualTo(1));
    return draft;
  }

  private static JsonPath report() {
    return given().get("/api/arena").then().statusCode(200).extract().jsonPath();
  }

  private static ValidatableResponse judge(long pair, Map<String, Object> said) {
    return ask(pair + "/judgements", said);
  }

  private static ValidatableResponse ask(String what, Map<String, Object> body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/arena/" + what).then();
  }
}
