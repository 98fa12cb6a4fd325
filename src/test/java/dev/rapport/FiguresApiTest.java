package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.rapport.testing.Engines;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that programs read, held against what a few people said and a reviewer did. */
@QuarkusTest
@WithTestResource(Engines.class)
class FiguresApiTest extends EmptyQueue {

  @Test
  void whatPeopleAndTheRuleDidIsInTheFigures() {
    // Given
    JsonPath before = figures(72);
    outcomes.settled(Person.at(x, "abe").post("@rapport good morning, all well here!"));
    String wanted = held("bo", "which dosage of aspirin is right for me?");
    String unwanted = held("cy", "should I stop my antidepressants?");
    held("di", "is this rash a symptom of cancer?");

    // When
    decide(wanted, "approve");
    decide(unwanted, "reject");
    JsonPath after = figures(72);

    // Then
    assertThat(after.getList("buckets")).hasSize(72);
    assertThat(more(before, after, "inflow")).isEqualTo(4);
    assertThat(more(before, after, "held")).isEqualTo(3);
    assertThat(more(before, after, "byPeople")).isEqualTo(2);
    assertThat(more(before, after, "byRule")).isEqualTo(1);
    assertThat(more(before, after, "rejected")).isEqualTo(1);
    assertThat(after.getInt("now.backlog")).isEqualTo(1);
    assertThat(after.getInt("buckets[71].backlog")).isEqualTo(1);
    assertThat(after.getInt("now.oldestSeconds")).isBetween(0, 120);
    int decisions = after.getInt("sum.byPeople") + after.getInt("sum.byRule");
    assertThat(after.getDouble("automationShare") * decisions)
        .isEqualTo(after.getInt("sum.byRule"), Offset.offset(0.001));
  }

  @Test
  void whereNothingWaitsThereIsNoAge() {
    JsonPath figures = figures(1);

    assertThat(figures.getInt("now.backlog")).isZero();
    assertThat((Object) figures.get("now.oldestSeconds")).isNull();
    assertThat((Object) figures.get("now.medianSeconds")).isNull();
    assertThat(figures.getString("bucket")).isEqualTo("hour");
    assertThat(figures(720).getString("bucket")).isEqualTo("day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "721"})
  void hoursOutOfBoundsAreRefusedInOneLine(String hours) {
    given()
        .get("/api/reviews/figures?hours=" + hours)
        .then()
        .statusCode(400)
        .body("error", is("hours must be between 1 and 720"));
    given().get("/figures?hours=" + hours).then().statusCode(400);
  }

  private static JsonPath figures(int hours) {
    return given()
        .get("/api/reviews/figures?hours=" + hours)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static int more(JsonPath before, JsonPath after, String count) {
    return after.getInt("sum." + count) - before.getInt("sum." + count);
  }

  private String held(String author, String words) {
    String mention = Person.at(x, author).post("@rapport " + words);
    assertThat(outcomes.settled(mention)).startsWith("Held");
    return mention;
  }

  private static void decide(String mention, String what) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "kim"))
        .post("/api/reviews/x/" + mention + "/" + what)
        .then()
        .statusCode(200)
        .body("outcome", containsString("by kim"));
  }
}
