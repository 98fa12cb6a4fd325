package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How operators change what models are told, and that drafts are told it. */
@QuarkusTest
@WithTestResource(Engines.class)
class PromptsApiTest {

  private static final Duration LIVE_WITHIN = Duration.ofSeconds(5);
  private static final String RAPPORT = "/api/prompts/persona/rapport";

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  private Outcomes outcomes;

  @BeforeEach
  void start() {
    jobs.start();
    outcomes = Outcomes.at(x);
  }

  @Test
  void anEditIsLiveOnceAnotherPersonApprovesItAndOnTheNextDraft() throws IOException {
    // Given
    String before = live();
    String edit = "Read slowly, " + System.nanoTime() + ".";
    String version = propose(edit, "kim").statusCode(200).extract().path("version");
    String approval = RAPPORT + "/" + version.split("@")[1] + "/approval";
    order(approval, Map.of("by", "Kim"))
        .statusCode(409)
        .body("error", is(version + " was proposed by kim, and somebody else must approve it"));
    assertThat(live()).isEqualTo(before);

    // When
    order(approval, Map.of("by", "lee")).statusCode(200).body("approvedBy", is("lee"));

    // Then
    await().atMost(LIVE_WITHIN).untilAsserted(() -> assertThat(live()).isEqualTo(version));
    String greeted = answered("greta", "good morning, all of you!");
    assertThat("persona/" + personaOf(greeted)).isEqualTo(version);
    given()
        .get("/api/mentions/x/" + greeted)
        .then()
        .body("reply.persona", is(personaOf(greeted)))
        .body("reply.prompt", matchesPattern("reply@[0-9a-f]{8}"));
    order(RAPPORT + "/rollback", Map.of("by", "mo")).statusCode(200).body("version", is(before));
    assertThat(live()).isEqualTo(before);
    assertThat("persona/" + personaOf(answered("hilde", "good evening, all of you!")))
        .isEqualTo(before);
  }

  @Test
  void aThreadKeepsItsVoice() {
    // Given
    Person ilse = Person.at(x, "ilse");
    String first = answered("ilse", "good day to you, how are things?");
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE reply SET draft = jsonb_set(draft, '{origin,persona}', '\"desk@0\"')"
                    + " WHERE root_id = ?",
                first));

    // When
    String next = ilse.reply(first, "@rapport and thank you for that, truly!");

    // Then
    assertThat(outcomes.settled(next)).startsWith("Published");
    assertThat(personaOf(next)).matches("desk@[0-9a-f]{8}");
  }

  @Test
  void aBannedPhraseComesBackWithAnOverrideOnly() throws IOException {
    // Given
    String phrase = "zeal without measure";
    order("/api/prompts/banned", Map.of("phrase", phrase, "by", "kim", "reason", "an incident"))
        .statusCode(200);

    // When
    ValidatableResponse refused = propose("Show ZEAL, without measure.", "mo");

    // Then
    refused
        .statusCode(409)
        .body("error", containsString("holds '" + phrase + "', which kim banned: an incident"));
    given().get("/api/prompts").then().body("banned.phrase", hasItem(phrase));
    order(
            RAPPORT + "/proposals",
            Map.of("text", text("Show zeal without measure."), "by", "mo", "override", "agreed"))
        .statusCode(200)
        .body("override", is("agreed"));
  }

  @Test
  void aHealthyInstanceSaysWhetherAnEditWaits() {
    given()
        .get("/q/health/ready")
        .then()
        .body("checks.find { it.name == 'prompts' }.data.waiting", is("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          persona/rapport/proposals         | {"by":"kim"}             | 400 | text must be given
          persona/rapport/proposals         | {"text":"hi"}            | 400 | by must say who it is
          persona/rapport/proposals         | {"text":"hi","by":"kim"} | 409 | fails the probe rules
          poem/rapport/proposals            | {"text":"hi","by":"kim"} | 400 | it must be prompt/NAME or persona/NAME
          prompt/nothing/proposals          | {"text":"hi","by":"kim"} | 409 | fails the probe placeholders
          prompt/reply/proposals            | {"text":                 | 400 | the body is not the JSON
          persona/rapport/deadbeef/approval | {"by":"kim"}             | 409 | no proposals of persona/rapport begin with deadbeef
          persona/rapport/x/approval        | {"by":"kim"}             | 409 | a hash begins with 8 of its digits or more
          persona/rapport/deadbeef/approval | {"by":" "}               | 400 | by must say who it is
          persona/nobody/rollback           | {"by":"kim"}             | 409 | there is no earlier version of persona/nobody
          banned                            | {"by":"kim"}             | 400 | phrase, by and reason must be given
          banned                            | {"by":"kim","reason":"a","phrase":"!"} | 400 | a phrase has letters
          """)
  void whatCannotBeGetsOneClearLine(String path, String body, int status, String line) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/prompts/" + path)
        .then()
        .statusCode(status)
        .body("error", containsString(line));
  }

  @Test
  void theWordsOfAVersionAreShown() {
    given()
        .get("/api/prompts/persona/checker")
        .then()
        .statusCode(200)
        .body("[0].text", containsString("# The fact desk"))
        .body("[0].version.proposedBy", is("the installation"));
    given().get("/api/prompts/persona/nobody").then().statusCode(404);
  }

  private String answered(String who, String words) {
    String mention = Person.at(x, who).post("@rapport " + words);
    assertThat(outcomes.settled(mention)).startsWith("Published");
    return mention;
  }

  private String personaOf(String mention) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT draft -> 'origin' ->> 'persona' FROM reply WHERE root_id = ?")
                .bind(0, mention)
                .mapTo(String.class)
                .one());
  }

  private static String live() {
    JsonPath prompts = given().get("/api/prompts").jsonPath();
    return prompts.getString(
        "versions.find { it.state == 'LIVE' && it.name == 'persona/rapport' }.version");
  }

  private static ValidatableResponse propose(String line, String by) throws IOException {
    return order(RAPPORT + "/proposals", Map.of("text", text(line), "by", by));
  }

  private static String text(String line) throws IOException {
    return Files.readString(Path.of("config/personas/rapport.md")) + "\n" + line;
  }

  private static ValidatableResponse order(String path, Map<String, String> body) {
    return given().contentType(ContentType.JSON).body(body).post(path).then();
  }
}
