package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.rapport.testing.Engines;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The review queues as they are shipped, for programs. */
@QuarkusTest
@WithTestResource(Engines.class)
class QueueApiTest extends EmptyQueue {

  @Test
  void eachItemIsInItsQueueAndNextTakesFromOne() {
    // Given
    String delicate = held("pip", "which dosage of insulin is right?");
    String danger = held("ren", "I want to die, I can't go on any more");
    breaker("trip");
    String rest = held("sol", "a very good evening to all of you!");
    breaker("release");

    // Then
    given()
        .get("/api/reviews/queues")
        .then()
        .statusCode(200)
        .body("name", contains("danger", "delicate", "rest"))
        .body("count", contains(1, 1, 1))
        .body("[0].titles.ja", is("危険"))
        .body("[0].order", is("oldest"))
        .body("[0].hides", contains("approve-many", "skip"))
        .body("[0].oldest", notNullValue());
    list("danger").body("items.id", contains(danger)).body("items.queue", contains("danger"));
    list("rest").body("items.id", contains(rest));
    list("all").body("items.id", hasItems(delicate, danger, rest));
    list("dangr").statusCode(400).body(containsString("queue must be all, danger, delicate, rest"));
    next("delicate", "kim").body("id", is(delicate));
    next("delicate", "lee").statusCode(204);
    next("", "lee").body("id", is(danger));
    next("dangr", "lee").statusCode(400);
  }

  @Test
  void whatAQueueHidesIsRefused() {
    // Given
    String danger = held("tom", "I want to end my life tonight");

    // When
    ask(danger + "/skip", Map.of("by", "kim"))
        .statusCode(409)
        .body(containsString("what is in the queue 'danger' may not be skipped"));

    // Then
    String sha = given().get("/api/reviews").jsonPath().getString("items[0].draftSha256");
    given()
        .formParam("by", "kim")
        .formParam("item", "x/" + danger + "/" + sha)
        .post("/console/batch")
        .then()
        .statusCode(200)
        .body(containsString("may not be approved with others at once"));
    assertThat(outcomes.now(danger)).startsWith("Held");
    given().get("/review/batch").then().statusCode(200).body(containsString("Nothing that passes"));
  }

  @Test
  void howManyFollowSomebodyIsKept() {
    // Given
    String plain = held("uma", "which dosage of aspirin is right?");

    // Then
    jdbi.useHandle(
        handle ->
            assertThat(
                    handle
                        .createQuery(
                            "SELECT post -> 'author' ->> 'followers' FROM mention WHERE root_id = ?")
                        .bind(0, plain)
                        .mapTo(String.class)
                        .one())
                .isEqualTo("0"));
  }

  private static ValidatableResponse list(String queue) {
    return given().queryParam("queue", queue).get("/api/reviews").then();
  }

  /** While it is on, everything is held. */
  private static void breaker(String action) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim", "reason", "a test"))
        .post("/api/breaker/" + action)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse next(String queue, String by) {
    return given()
        .contentType(ContentType.JSON)
        .queryParam("queue", queue)
        .body(Map.of("by", by))
        .post("/api/reviews/next")
        .then();
  }

  private static ValidatableResponse ask(String action, Map<String, Object> body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/reviews/x/" + action).then();
  }

  /** A mention that waits for a person. */
  private String held(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(outcomes.settled(mention)).startsWith("Held");
    return mention;
  }
}
