package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Browser;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What measures reviewers changes nothing, and is seen nowhere but on the desk. */
@QuarkusTest
@WithTestResource(Engines.class)
@TestProfile(SecondLookFlowTest.Measured.class)
class SecondLookFlowTest {

  private static final Pattern ID = Pattern.compile("/console/desk/x/(\\d+)/approve");
  private static final Pattern AUTHOR = Pattern.compile("Mention by (\\w+)");

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @TestHTTPResource("/")
  String home;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  private static int dogs;

  private Outcomes outcomes;

  @BeforeEach
  void start() {
    Measured.forget(jdbi);
    outcomes = Outcomes.at(x);
    jobs.start();
  }

  @AfterEach
  void forgetEverybody() {
    jdbi.useHandle(handle -> handle.execute("TRUNCATE account, login_session, api_token"));
  }

  @Test
  void aSecondLookTellsNothingAndChangesNothing() {
    // Given
    String item = held("ada", "which dosage of aspirin is right for my cat?");
    reject(item, "kim");
    active("lee");
    String page = secondLook("lee");
    String id = id(page);
    List<String> before = record();
    String trace = outcomes.trace(item).prettify();

    // Then
    assertThat(id).isNotEqualTo(item);
    assertThat(page)
        .contains("dosage of aspirin", "Mention by ada", "asks about medicine", "It may go out.")
        .doesNotContain("kim", "ejected", "second look", item);
    given().get("/api/mentions/x/" + id).then().statusCode(404);
    given().get("/api/reviews").then().body(not(containsString(id)));
    ask("turns", id, "keep", "lee").then().statusCode(204);
    ask("turns", id, "regenerate", "lee").then().body(containsString("could not be written anew"));
    ask("desk", id, "undo", "lee").then().body(containsString("too late"));
    given()
        .formParam("by", "lee")
        .formParam("text", "Ask @somebody.")
        .post("/console/desk/x/" + id + "/approve")
        .then()
        .body(containsString("It may not go out"));
    ask("desk", id, "reject", "mo").then().body(containsString("Somebody decided"));
    api(id, "reject", "lee").then().statusCode(409);
    assertThat(record()).isEqualTo(before);

    // When
    String after = approve(id, text(page), "lee");

    // Then
    assertThat(after).contains("second look, and you differed: kim had rejected it.");
    assertThat(approve(id, text(page), "lee")).doesNotContain("second look, and");
    assertThat(record()).isEqualTo(before);
    assertThat(outcomes.trace(item).prettify()).isEqualTo(trace);
    given()
        .get("/api/reviewers")
        .then()
        .body("everybody.agreement.same.cases", is(1))
        .body("reviewers.find { it.name == 'lee' }.agreement.same.hits", is(0))
        .body("reviewers.find { it.name == 'kim' }.agreement.same.cases", is(1));
    given().get("/reviewers").then().statusCode(200).body(containsString("0 of 1: too few"));
  }

  @Test
  void whatIsDueComesFirstAndWhatIsNotIsFreeMeanwhile() {
    // Given
    reject(held("bea", "should I stop my antidepressants?"), "kim");
    active("lee");
    String urgent = held("cyd", "I have chest pain and can't breathe, what should I do?");
    String other = held("dan", "which antibiotics help against a cold?");

    // When
    String first = next("lee");

    // Then
    assertThat(first).contains(urgent);
    reject(urgent, "lee");
    assertThat(secondLook("lee")).contains("antidepressants").doesNotContain(other);
    assertThat(next("mo")).contains(other);
  }

  @Test
  void aLookSeemsToWaitWhereItsReviewerWorks() {
    // Given
    reject(held("fay", "which dosage of aspirin is right for my horse?"), "kim");
    active("lee");

    // When
    String ofAll = secondLook("lee");
    String ofOne =
        given()
            .header("Rapport-Queue", "danger")
            .formParam("by", "lee")
            .post("/console/turns/next")
            .asString();

    // Then
    assertThat(ofAll).contains("my horse", "<span class=\"tag\">Delicate</span>");
    assertThat(ofOne).contains("my horse", "<span class=\"tag\">Danger</span>");
    assertThat(id(ofOne)).isEqualTo(id(ofAll));
  }

  @Test
  void aLookThatIsSkippedIsOver() {
    // Given
    reject(held("eva", "how much ibuprofen may I take?"), "kim");
    active("lee");
    String id = id(secondLook("lee"));

    // When
    String after = ask("turns", id, "skip", "lee").asString();

    // Then
    assertThat(after).contains("That was there to measure us");
    assertThat(ask("turns", id, "open", "lee").asString()).contains("Nothing waits");
    assertThat(count("review_skip", id)).isZero();
    given().get("/api/reviewers").then().body("everybody.agreement.same.cases", is(0));
  }

  @Test
  void whatAnItemLeadsToTellsNothingEither() {
    // Given
    reject(held("gus", "which dosage of vitamins is right for me?"), "kim");
    active("ada");
    Browser ada = Browser.of(base(), "ada", "correct horse battery");
    String page = ada.ask().post("/console/turns/next").asString();
    while (isGolden(page)) {
      page = ada.ask().post("/console/turns/x/" + id(page) + "/skip").asString();
    }
    String id = id(page);

    // Then
    assertThat(page).contains("dosage of vitamins");
    ada.ask().get("/console/queue").then().body(containsString("/review/x/" + id));
    ada.ask()
        .get("/mentions/x/" + id)
        .then()
        .statusCode(200)
        .body(containsString("asks about medicine"), not(containsString("kim")));
    ada.ask().get("/tone/mentions/x/" + id).then().statusCode(200);
    ada.ask().get("/api/mentions/x/" + id).then().statusCode(404);
    ada.ask().post("/console/desk/x/" + id + "/reject").then().body(containsString("you agreed"));
    ada.ask().get("/mentions/x/" + id).then().statusCode(404);
    ada.ask().get("/console/queue").then().body(not(containsString(id)));
  }

  @Test
  void aGoldenItemIsSeenNowhereElse() {
    // Given
    held("fay", "is it safe to mix these two pills?");
    List<String> before = record();
    String figures = given().get("/api/reviews/figures").jsonPath().getString("sum");
    String by = whoMeetsAGoldenItem();
    String page = next(by);
    String id = id(page);
    String author = author(page);

    // When
    String after = approve(id, text(page), by);

    // Then
    assertThat(after).contains("That was a golden item, and ");
    for (String word : List.of(id, author)) {
      for (String path :
          List.of(
              "/api/mentions?limit=200",
              "/api/reviews",
              "/console/queue",
              "/console/mentions",
              "/search?author=" + author,
              "/api/feedback/summary",
              "/api/lessons",
              "/api/autonomy")) {
        String seen = given().get(path).asString();
        assertThat(path.contains(author) ? seen.replace(author, "") : seen)
            .as("%s in %s", word, path)
            .doesNotContain(word + "<", "/x/" + id, "\"" + word + "\"");
      }
    }
    given().get("/api/mentions/x/" + id).then().statusCode(404);
    given().get("/mentions/x/" + id).then().statusCode(404);
    assertThat(given().get("/api/reviews/figures").jsonPath().getString("sum")).isEqualTo(figures);
    assertThat(record()).isEqualTo(before);
    given()
        .get("/api/reviewers")
        .then()
        .body("reviewers.find { it.name == '" + by + "' }.golden.cases", is(1));
  }

  private String base() {
    return home.substring(0, home.length() - 1);
  }

  /** Makes somebody one who decides. */
  private void active(String by) {
    IntStream.range(0, 3)
        .forEach(i -> reject(held("zoe" + i, "which vaccines for dog " + ++dogs + "?"), by));
  }

  private String secondLook(String by) {
    String page = next(by);
    while (isGolden(page)) {
      page = ask("turns", id(page), "skip", by).asString();
    }
    return page;
  }

  /** It is drawn by name, and one in five meets one at once. */
  private String whoMeetsAGoldenItem() {
    return IntStream.range(0, 100)
        .mapToObj(i -> "gold" + i)
        .filter(by -> isGolden(next(by)))
        .findFirst()
        .orElseThrow();
  }

  private boolean isGolden(String page) {
    Optional<String> id =
        Optional.of(ID.matcher(page)).filter(Matcher::find).map(it -> it.group(1));
    return id.isPresent()
        && jdbi.withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT count(*) FROM measured_look WHERE id = :id AND golden IS NOT NULL")
                        .bind("id", id.get())
                        .mapTo(Integer.class)
                        .one())
            == 1;
  }

  private int count(String table, String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM " + table + " WHERE root_id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
  }

  /** What is posted, told, judged, counted and claimed, and every step and act in the log. */
  private List<String> record() {
    return List.of(
            "mention",
            "mention_state",
            "transition",
            "reply",
            "judgement",
            "audit_act",
            "review_pending",
            "review_candidate",
            "review_wish",
            "review_skip",
            "operator_act")
        .stream()
        .flatMap(
            table ->
                jdbi.withHandle(
                    handle ->
                        handle
                            .createQuery("SELECT '" + table + "' || t FROM " + table + " t")
                            .mapTo(String.class)
                            .list()
                            .stream()))
        .sorted()
        .toList();
  }

  private String next(String by) {
    return given().formParam("by", by).post("/console/turns/next").asString();
  }

  private static String approve(String id, String text, String by) {
    return given()
        .formParam("by", by)
        .formParam("text", text)
        .post("/console/desk/x/" + id + "/approve")
        .asString();
  }

  private static Response ask(String where, String id, String what, String by) {
    return given()
        .formParam("by", by)
        .formParam("reason", "no")
        .post("/console/" + where + "/x/" + id + "/" + what);
  }

  private static Response api(String id, String what, String by) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", by, "reason", "not ours"))
        .post("/api/reviews/x/" + id + "/" + what);
  }

  private static void reject(String id, String by) {
    api(id, "reject", by).then().statusCode(200);
  }

  private static String id(String page) {
    return found(ID, page);
  }

  private static String author(String page) {
    return found(AUTHOR, page);
  }

  private static String text(String page) {
    return found(Pattern.compile("(?s)<textarea id=\"text\".*?>(.*?)</textarea>"), page)
        .replace("&#39;", "'")
        .replace("&quot;", "\"");
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    assertThat(matcher.find()).as(page).isTrue();
    return matcher.group(1);
  }

  private String held(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(outcomes.settled(mention)).startsWith("Held");
    await()
        .until(
            () ->
                given()
                    .get("/api/reviews?limit=200")
                    .jsonPath()
                    .getList("items.id")
                    .contains(mention));
    return mention;
  }

  /** Everything that people decide is looked at twice, and every fifth item is golden. */
  public static class Measured implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "rapport.moderation.second-looks", "1", "rapport.moderation.golden-share", "0.2");
    }

    /** What was decided in other tests is long ago. */
    static void forget(Jdbi jdbi) {
      jdbi.useHandle(
          handle -> {
            handle.execute("UPDATE mention_state SET state = 'Expired' WHERE state = 'Held'");
            handle.execute("UPDATE reply SET decided_at = decided_at - interval '30 days'");
            handle.execute("TRUNCATE measured_look, review_claim, review_pending, reviewer_care");
          });
    }
  }
}
