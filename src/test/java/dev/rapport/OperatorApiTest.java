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
import org.jdbi.v3.core.Jdbi;
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
  @Inject Jdbi jdbi;

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
  void learningCanBeFrozenReleasedAndReset() {
    // When
    given()
        .contentType("application/json")
        .body("{\"by\":\"kim\",\"reason\":\"odd\"}")
        .post("/api/learning/freeze")
        .then()
        .statusCode(200);
    JsonPath frozen = given().get("/api/learning").then().statusCode(200).extract().jsonPath();
    given().contentType("application/json").post("/api/learning/release").then().statusCode(200);
    given().contentType("application/json").post("/api/learning/reset").then().statusCode(200);
    JsonPath after = given().get("/api/learning").then().statusCode(200).extract().jsonPath();

    // Then
    assertThat(frozen.getBoolean("on")).isFalse();
    assertThat(frozen.getBoolean("position.frozen")).isTrue();
    assertThat(frozen.getString("position.by")).isEqualTo("kim");
    assertThat(after.getBoolean("position.frozen")).isFalse();
    assertThat(after.getString("position.resetAt")).isNotNull();
  }

  @Test
  void aReadingIsExplainedForAnyText() {
    // Given
    String text = "<b>I love</b> the colour, the rest is so so";

    // When
    String page =
        given().formParam("text", text).post("/tone").then().statusCode(200).extract().asString();

    // Then
    assertThat(page)
        .contains("&lt;b&gt;I love", "positive", "Words that mattered", "sentiment positive")
        .doesNotContain("<b>I love");
    assertThat(page).containsPattern("class=\"good[123]\"[^>]*>love");
  }

  @Test
  void aReadingIsExplainedForAMention() {
    // Given
    String mention = ask("ines", "my cat died this morning and the house is so quiet");
    becomes(mention, "Published");

    // When
    String page =
        given().get("/tone/mentions/x/" + mention).then().statusCode(200).extract().asString();

    // Then
    assertThat(page).contains("negative", "sadness", "my ", "cat ");
    given().get("/tone/mentions/x/0").then().statusCode(404);
  }

  @Test
  void aReviewerSeesWhatADraftRestsOn() {
    // Given
    String mention = ask("nora", "is it safe to take ibuprofen with my heart pills?");
    becomes(mention, "Held");
    String grounds =
        """
        {"reasoning": "I <b>looked</b> it up.",
         "sources": [{"url": "https://a.example/?a=1&b=2", "title": "A <i>leaflet</i>"}],
         "claims": [{"text": "It is <u>safe</u>.", "verdict": "unsupported",
                     "evidence": [{"where": "pills.md, <s>Heart</s>", "words": "Ask a doctor."}]}]}
        """;
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE reply SET draft = draft || CAST(? AS jsonb) WHERE root_id = ?",
                grounds,
                mention));

    // When
    String page =
        given()
            .formParam("by", "kim")
            .post("/console/turns/x/" + mention + "/open")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    // Then
    assertThat(page)
        .contains(
            "I &lt;b&gt;looked&lt;/b&gt; it up.",
            "<a href=\"https://a.example/?a=1&amp;b=2\" rel=\"noopener noreferrer nofollow\"",
            "A &lt;i&gt;leaflet&lt;/i&gt;",
            "<q>It is &lt;u&gt;safe&lt;/u&gt;.</q> <span class=\"tag\">unsupported</span>",
            "pills.md, &lt;s&gt;Heart&lt;/s&gt;: Ask a doctor.");
    decide(mention, "reject", Map.of("by", "kim", "reason", "no advice")).statusCode(200);
    assertThat(given().get("/api/mentions/x/" + mention).asString()).doesNotContain("looked");
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

  @Test
  void aRetractedAnswerIsGoneAndNeverGivenAgain() {
    // Given
    Person asker = Person.at(x, "xia");
    String mention = ask("xia", "good evening, how was your day?");
    becomes(mention, "Published");
    String retract = "/api/mentions/x/" + mention + "/retract";

    // When
    order(retract, Map.of("by", "kim", "reason", "wrong tone")).statusCode(200);

    // Then
    assertThat(trace(mention).getString("state")).isEqualTo("Retracted");
    assertThat(trace(mention).getString("reason")).isEqualTo("retracted by kim: wrong tone");
    assertThat(repliesTo(mention)).isEmpty();
    order(retract, Map.of("by", "kim")).statusCode(404);
    String edited = asker.edit(mention, "@rapport good evening, and how was your day?");
    becomes(ask("xia", "never mind, good night"), "Published");
    assertThat(Person.at(x, "rapport").answered()).doesNotContain(mention, edited);
  }

  @Test
  void anAnswerUnderAPostOfOursCanBeHiddenAndOtherAnswersCannot() {
    // Given
    String ours = Person.at(x, "rapport").post("We are back from our holidays.");
    String rude = Person.at(x, "yan").reply(ours, "nobody missed you");
    String theirs = Person.at(x, "yan").post("my own thread");
    String answer = Person.at(x, "zoe").reply(theirs, "is it?");

    // When
    order("/api/replies/x/" + rude + "/hide", Map.of("by", "kim", "reason", "rude"))
        .statusCode(200)
        .body("outcome", is("hidden"));

    // Then
    order("/api/replies/x/" + rude + "/unhide", Map.of("by", "lee")).statusCode(200);
    order("/api/replies/x/" + answer + "/hide", Map.of("by", "kim"))
        .statusCode(409)
        .body("error", containsString("only answers in conversations that the account began"));
    assertThat(acts(rude)).containsExactly("hide by kim: rude", "unhide by lee: no reason given");
    assertThat(acts(answer)).isEmpty();
  }

  @Test
  void whoDeletesAnEditedQuestionBeforeItIsAnsweredGetsNoAnswer() {
    // Given
    Person asker = Person.at(x, "ada");
    String mention = ask("ada", "is this lump cancer, do you think?");
    becomes(mention, "Held");
    String edited = asker.edit(mention, "@rapport is this lump cancer, do you really think?");
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(trace(mention).getList("versions")).contains(edited));
    asker.delete(edited);

    // When
    decide(mention, "approve", Map.of("by", "kim", "text", "Please do.")).statusCode(200);

    // Then
    becomes(mention, "Refused");
    assertThat(trace(mention).getString("reason")).isEqualTo("the mention is gone");
  }

  @Test
  void whileTheBreakerIsOnEveryDraftWaitsAndItsTimeIsKept() {
    // Given
    order("/api/breaker/trip", Map.of("by", "kim", "reason", "a raid")).body("on", is(true));
    String mention = ask("uma", "what a lovely evening, thank you");
    becomes(mention, "Held");

    // When
    order("/api/breaker/release", Map.of("by", "lee", "reason", "over")).body("on", is(false));

    // Then
    assertThat(trace(mention).getString("reason")).contains("the breaker is on");
    JsonPath last = given().get("/api/breaker/periods?limit=1").jsonPath();
    assertThat(last.getString("[0].by") + ", " + last.getString("[0].releasedBy"))
        .isEqualTo("kim, lee");
    String after = ask("uma", "and a good night to you");
    becomes(after, "Published");
    assertThat(trace(mention).getString("state")).isEqualTo("Held");
  }

  @Test
  void anOptOutIsLiftedByANamedPersonOnly() {
    // Given
    String id = Person.at(x, "vic").id();
    String stop = ask("vic", "stop");
    becomes(stop, "Ineligible");
    String optOut = "/api/opt-outs/x/" + id;
    given().get(optOut).then().statusCode(200).body("by", is("the author"));
    given().delete(optOut + "?by=kim").then().statusCode(400);
    becomes(ask("vic", "hello?"), "Ineligible");

    // When
    given().delete(optOut + "?by=kim&reason=asked by mail").then().statusCode(204);

    // Then
    given().get(optOut).then().statusCode(404);
    becomes(ask("vic", "hello again, did you miss me?"), "Published");
    assertThat(acts(id)).containsExactly("opt-in by kim: asked by mail");
  }

  @Test
  void whoAskedInAnotherWayIsNotAnsweredEither() {
    // Given
    String id = Person.at(x, "wes").id();

    // When
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim", "reason", "a letter"))
        .put("/api/opt-outs/x/" + id)
        .then()
        .statusCode(200)
        .body("by", is("kim"));

    // Then
    String mention = ask("wes", "good morning to all of you");
    becomes(mention, "Ineligible");
    assertThat(trace(mention).getString("reason")).isEqualTo("opted-out");
    assertThat(given().get("/api/opt-outs").jsonPath().getList("optOuts.author")).contains(id);
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
          /api/opt-outs/x/1                | 404 | no opt-out of x:1
          /api/opt-outs?cursor=x           | 400 | cursor must be one that a page gave
          /api/breaker/periods?limit=0     | 400 | limit must be between 1 and 200
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
    return order("/api/switch/" + how, body);
  }

  private static ValidatableResponse order(String path, Map<String, String> body) {
    return given().contentType(ContentType.JSON).body(body).post(path).then();
  }

  private List<String> acts(String subject) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT what || ' by ' || by_whom || ': ' || why FROM operator_act"
                        + " WHERE subject = :subject ORDER BY id")
                .bind("subject", subject)
                .mapTo(String.class)
                .list());
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
