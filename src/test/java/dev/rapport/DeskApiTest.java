package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.rapport.testing.Engines;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Programs that share the review queue with people. */
@QuarkusTest
@WithTestResource(Engines.class)
class DeskApiTest extends EmptyQueue {

  @Test
  void theNextItemIsSomebodysUntilTheyGiveItBack() {
    // Given
    String item = held("pam", "which dosage of insulin is right?");

    // When
    ask("next", Map.of("by", "kim"))
        .statusCode(200)
        .body("id", is(item))
        .body("claimedBy", is("kim"));

    // Then
    ask("next", Map.of("by", "lee")).statusCode(204);
    ask(item + "/claim", Map.of("by", "lee"))
        .statusCode(409)
        .body(containsString("kim is at it until"));
    decide(item, "reject", "lee").statusCode(409).body("outcome", containsString("kim is at it"));
    given().get("/api/reviews").then().body("items[0].claimedBy", is("kim"));
    given()
        .queryParam("by", "kim")
        .delete("/api/reviews/x/" + item + "/claim")
        .then()
        .statusCode(204);
    given().get("/api/reviews").then().body("items[0].claimedBy", nullValue());
    decide(item, "reject", "lee").statusCode(200);
  }

  @Test
  void anItemIsTakenOverSkippedAndEscalated() {
    // Given
    String item = held("quin", "should I stop my chemotherapy?");
    ask(item + "/claim", Map.of("by", "kim")).statusCode(200).body("by", is("kim"));

    // When
    ask(item + "/claim", Map.of("by", "lee", "takeOver", true)).statusCode(200);

    // Then
    ask(item + "/escalate", Map.of("by", "kim", "reason", "mine")).statusCode(409);
    ask(item + "/escalate", Map.of("by", "lee", "reason", "a doctor")).statusCode(204);
    assertThat(outcomes.now(item)).startsWith("Held: escalated by lee: a doctor; ");
    ask("next", Map.of("by", "lee")).statusCode(204);
    ask(item + "/skip", Map.of("by", "kim")).statusCode(204);
    ask("next", Map.of("by", "kim")).statusCode(204);
    ask("next", Map.of("by", "mo")).statusCode(200).body("id", is(item));
  }

  @Test
  void aDraftIsWrittenAnew() {
    // Given
    String item = held("rob", "is it safe to mix aspirin with my pills?");
    String before = given().get("/api/reviews").jsonPath().getString("items[0].draft");

    // When
    JsonPath after =
        ask(item + "/regenerate", Map.of("by", "kim", "instruction", "warmer"))
            .statusCode(200)
            .body("draft", not(is(before)))
            .extract()
            .jsonPath();

    // Then
    assertThat(after.getString("reason")).isEqualTo("asks about medicine");
    assertThat(outcomes.trace(item).getString("history[-1].reason"))
        .isEqualTo("written anew for kim: warmer");
    assertThat(outcomes.trace(item).getString("reply.text")).isEqualTo(after.getString("draft"));
  }

  @Test
  void anAnswerIsTakenBackAndCorrectedInPublic() {
    // Given
    String item = Person.at(x, "sue").post("@rapport good evening to you all!");
    assertThat(outcomes.settled(item)).isEqualTo("Published: posted");
    correct(item, "That was wrong.").statusCode(409);
    retract(item).statusCode(200);
    assertThat(outcomes.repliesIn(item)).isEmpty();

    // When
    correct(item, "Ask @somebody.").statusCode(422);
    correct(item, "That was not right: it is morning here. Sorry.").statusCode(200);

    // Then
    await().untilAsserted(() -> assertThat(outcomes.now(item)).isEqualTo("Published: posted"));
    assertThat(outcomes.repliesIn(item))
        .singleElement()
        .satisfies(
            post ->
                assertThat(post.get("text").toString())
                    .contains("That was not right: it is morning here."));
    assertThat(outcomes.trace(item).getList("history.reason"))
        .contains("retracted by kim: not true", "corrected by kim");
    correct(item, "Again.").statusCode(409);
  }

  @Test
  void whatReviewersChangeBecomesARuleThatSomebodyElseApproves() {
    // Given
    String edited = held("xen", "which dosage of my pills is right?");
    approve(edited, "A doctor can say, I cannot.");
    String rejected = held("yas", "which antibiotics should I take?");
    decide(rejected, "reject", "kim", "too breezy for this").statusCode(200);
    String plain = held("zia", "what dosage?");
    decide(plain, "reject", "kim").statusCode(200);

    // When
    List<String> lessons = given().get("/api/lessons").jsonPath().getList("id");

    // Then
    assertThat(lessons).contains(edited, rejected).doesNotContain(plain);
    given()
        .get("/api/lessons")
        .then()
        .body("find { it.id == '" + edited + "' }.text", is("A doctor can say, I cannot."))
        .body("find { it.id == '" + rejected + "' }.reason", containsString("too breezy"));
    lesson(edited, "rule", Map.of("by", "lee", "line", "sound certain about pills"))
        .statusCode(204);
    given()
        .get("/api/prompts/persona/rapport")
        .then()
        .body("[0].text", containsString("- sound certain about pills"))
        .body("[0].version.state", is("PROPOSED"))
        .body("[0].version.proposedBy", is("lee"));
    jdbi.useHandle(handle -> handle.execute("DELETE FROM prompt_version WHERE state = 'PROPOSED'"));
    lesson(edited, "rule", Map.of("by", "lee", "line", "again")).statusCode(409);
    lesson(rejected, "dismiss", Map.of("by", "lee")).statusCode(204);
    assertThat(given().get("/api/lessons").jsonPath().getList("id"))
        .doesNotContain(edited, rejected);
    lesson(rejected, "rule", Map.of("by", "lee", "line", " ")).statusCode(400);
    assertThat(given().get("/lessons").then().statusCode(200).extract().asString())
        .contains("Lessons");
  }

  private static ValidatableResponse lesson(String item, String what, Map<String, Object> body) {
    return given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/lessons/x/" + item + "/" + what)
        .then();
  }

  private static void approve(String item, String text) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim", "text", text))
        .post("/api/reviews/x/" + item + "/approve")
        .then()
        .statusCode(200);
  }

  @Test
  void whatTheRulesFoundIsCountedAndShown() {
    // Given
    held("wyn", "is https://example.com right about the dosage?");

    // Then
    given()
        .get("/api/reviews")
        .then()
        .body("items[0].rules.rule", hasItems("medicine", "link"))
        .body("items[0].rules.find { it.rule == 'link' }.mode", is("shadow"))
        .body("items[0].reason", is("asks about medicine"));
    given()
        .get("/api/rules")
        .then()
        .statusCode(200)
        .body("rules.find { it.name == 'medical-emergencies' }.severity", is("critical"))
        .body("found.find { it.rule == 'medicine' }.drafts", greaterThan(0))
        .body("found.find { it.rule == 'link' }.mode", is("shadow"));
  }

  @Test
  void mentionsAreFoundByWhatIsKnownOfThem() {
    // Given
    String item = held("Tia", "which dosage of 100%_sure pills is right?");
    held("una", "which dosage of other pills is right?");

    // Then
    assertThat(found("author", "@tia")).contains(item);
    assertThat(found("words", "100%_SURE")).containsExactly(item);
    assertThat(found("words", "100%sure")).isEmpty();
    assertThat(found("conversation", outcomes.trace(item).getString("conversation")))
        .containsExactly(item);
    String answered = outcomes.trace(item).getString("reply.text");
    assertThat(found("words", answered.substring(0, 40))).contains(item);
    assertThat(found("reason", "MEDICINE")).contains(item);
    assertThat(found("until", "2026-01-01T00:00:00Z")).isEmpty();
    given().queryParam("until", "soon").get("/api/mentions").then().statusCode(400);
    given().queryParam("words", "w".repeat(201)).get("/api/mentions").then().statusCode(400);
    assertThat(found("words", "")).contains(item);
  }

  private static List<String> found(String name, String value) {
    return given()
        .queryParam(name, value)
        .get("/api/mentions")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("mentions.id");
  }

  private static ValidatableResponse retract(String item) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim", "reason", "not true"))
        .post("/api/mentions/x/" + item + "/retract")
        .then();
  }

  private static ValidatableResponse correct(String item, String text) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim", "text", text))
        .post("/api/mentions/x/" + item + "/correct")
        .then();
  }

  @Test
  void whoDoesNotSayWhoTheyAreGetsOneLine() {
    for (String action : new String[] {"next", "1/claim", "1/skip", "1/escalate", "1/regenerate"}) {
      ask(action, Map.of()).statusCode(400).body(containsString("by must say who it is"));
    }
    ask("nothing/claim", Map.of("by", "kim")).statusCode(409);
    ask("nothing/regenerate", Map.of("by", "kim")).statusCode(409);
  }

  private ValidatableResponse ask(String action, Map<String, Object> body) {
    String path = action.equals("next") ? "/api/reviews/next" : "/api/reviews/x/" + action;
    return given().contentType(ContentType.JSON).body(body).post(path).then();
  }

  private static ValidatableResponse decide(String item, String verb, String by) {
    return decide(item, verb, by, "");
  }

  private static ValidatableResponse decide(String item, String verb, String by, String reason) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", by, "reason", reason))
        .post("/api/reviews/x/" + item + "/" + verb)
        .then();
  }

  /** A mention that waits for a person. */
  private String held(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(outcomes.settled(mention)).startsWith("Held");
    return mention;
  }
}
