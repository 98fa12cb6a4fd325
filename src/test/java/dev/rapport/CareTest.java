package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.rapport.app.Jobs;
import dev.rapport.testing.Browser;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reviewers ask to be spared, and the figures that are theirs. */
@QuarkusTest
@WithTestResource(Engines.class)
class CareTest {

  private static final String PASSWORD = "correct horse battery";

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @TestHTTPResource("/")
  String home;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  private String base;

  @BeforeEach
  void start() {
    base = home.substring(0, home.length() - 1);
    jdbi.useHandle(
        handle ->
            handle.execute("UPDATE mention_state SET state = 'Expired' WHERE state = 'Held'"));
    jobs.start();
  }

  @AfterEach
  void forgetEverybody() {
    jdbi.useHandle(
        handle -> handle.execute("TRUNCATE account, login_session, api_token, reviewer_care"));
  }

  @Test
  void whatIsMutedIsLeftToOthersAndStaysInTheQueue() {
    // Given
    held("ann", "which dosage of aspirin is right for me?");
    Browser ada = Browser.of(base, "ada", PASSWORD);
    Browser kim = reviewer(ada, "kim");
    Browser lee = reviewer(ada, "lee");

    // When
    kim.ask()
        .formParam("blur", "everything")
        .formParam("mute", "medicine", "no such rule")
        .formParam("minutes", "20")
        .post("/account/care")
        .then()
        .statusCode(200)
        .body(containsString("Saved."));

    // Then
    assertThat(next(kim)).contains("Nothing waits");
    kim.ask()
        .get("/console/queue")
        .then()
        .body(containsString("1 are muted for you"))
        .body(not(containsString("aspirin")));
    kim.ask().get("/api/reviews").then().body("items", hasSize(1));
    assertThat(next(lee)).contains("aspirin", "data-break=\"0\"").doesNotContain("data-covered");
    lee.ask().get("/console/queue").then().body(not(containsString("muted for you")));
    kim.ask().get("/account/care").then().body(containsString("value=\"20\""));
  }

  @Test
  void textsAreBlurredAtFirstForWhoeverAsksForIt() {
    // Given
    held("bob", "which dosage of insulin is right for me?");
    Browser ada = Browser.of(base, "ada", PASSWORD);

    // Then
    assertThat(next(ada)).contains("insulin").doesNotContain("data-covered");
    blur(ada, "flagged");
    assertThat(next(ada)).contains("data-covered");
    ada.ask().get("/console/queue").then().body(containsString("<li class=\"blurred\">"));
    blur(ada, "nothing");
    assertThat(next(ada)).doesNotContain("data-covered");
  }

  @Test
  void othersSeeTheirOwnFiguresAlone() {
    // Given
    Browser ada = Browser.of(base, "ada", PASSWORD);
    Browser kim = reviewer(ada, "kim");

    // Then
    kim.ask().get("/account/figures").then().statusCode(200).body(containsString("Your figures"));
    kim.ask().get("/api/reviewers").then().statusCode(403);
    kim.ask().get("/reviewers").then().statusCode(403);
    kim.ask().get("/review").then().body(not(containsString("/reviewers")));
    ada.ask().get("/reviewers").then().statusCode(200);
    ada.ask().get("/review").then().body(containsString("/reviewers"));
  }

  @Test
  void whereNobodyLogsInThereIsNothingToSet() {
    given().get("/account/care").then().statusCode(404);
    given().get("/account/figures").then().statusCode(404);
  }

  private static void blur(Browser person, String what) {
    person.ask().formParam("blur", what).post("/account/care").then().statusCode(200);
  }

  private static String next(Browser person) {
    return person.ask().post("/console/turns/next").asString();
  }

  private Browser reviewer(Browser admin, String name) {
    admin
        .ask()
        .formParam("name", name)
        .formParam("password", PASSWORD)
        .formParam("role", "reviewer")
        .post("/people")
        .then()
        .statusCode(200);
    return Browser.of(base, name, PASSWORD);
  }

  private void held(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(Outcomes.at(x).settled(mention)).startsWith("Held");
  }
}
