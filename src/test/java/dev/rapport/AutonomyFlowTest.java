package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bot that has to earn what it says alone, on the real broker, database and sandbox. */
@QuarkusTest
@WithTestResource(Engines.class)
@TestProfile(AutonomyFlowTest.Earned.class)
class AutonomyFlowTest {

  private static final String THANKS = "cells.find { it.subject == 'thanks' && it.tier == 'low' }";

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  private Outcomes outcomes;

  @BeforeEach
  void start() {
    jdbi.useHandle(handle -> handle.execute("DELETE FROM judgement"));
    outcomes = Outcomes.at(x);
    jobs.start();
  }

  @Test
  void aNewInstallationHoldsEverythingAndAnEarnedKindGoesOut() {
    // Given
    String first = thank("ann");
    assertThat(outcomes.settled(first))
        .isEqualTo("Held: not earned yet: thanks at low risk, share 0.00");
    ask("/api/reviews/x/" + first + "/approve").statusCode(200);
    autonomy().body("autonomy", is("earned")).body(THANKS + ".good", is(1));

    // When
    approvals(99);
    List<String> ends =
        IntStream.range(0, 10).mapToObj(i -> outcomes.settled(thank("ann" + i))).toList();

    // Then
    assertThat(ends).anyMatch(end -> end.startsWith("Published"));
    assertThat(ends)
        .allMatch(
            end -> end.startsWith("Published") || end.contains("thanks at low risk, share 0.9"));
    int alone = (int) ends.stream().filter(end -> end.startsWith("Published")).count();
    autonomy()
        .body(THANKS + ".share", is(0.9109114f))
        .body(THANKS + ".ceiling", is(0.95f))
        .body(THANKS + ".alone", is(alone))
        .body(THANKS + ".reviewed", is(1));
    given().get("/autonomy").then().statusCode(200).body(containsString("100 of the last 100"));
  }

  @Test
  void aRetractedAnswerSpeaksAgainstItsKind() {
    // Given
    approvals(100);
    String mention = thank("ben");
    for (int i = 0; !outcomes.settled(mention).startsWith("Published"); i++) {
      mention = thank("ben" + i);
    }

    // When
    ask("/api/mentions/x/" + mention + "/retract").statusCode(200);

    // Then
    autonomy().body(THANKS + ".good", is(99)).body(THANKS + ".bad", is(1));
    assertThat(outcomes.trace(mention).getString("reply.risk")).isEqualTo("low");
  }

  private String thank(String name) {
    return Person.at(x, name).post("@rapport thank you so much, that was really helpful");
  }

  private void approvals(int count) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO judgement (platform, root_id, tier, subject, good, at)"
                    + " SELECT 'x', 'earlier' || i, 'LOW', 'thanks', true, now()"
                    + " FROM generate_series(1, ?) i",
                count));
  }

  private static ValidatableResponse autonomy() {
    return given().get("/api/autonomy").then().statusCode(200);
  }

  private static ValidatableResponse ask(String path) {
    return given().contentType(ContentType.JSON).body(Map.of("by", "kim")).post(path).then();
  }

  /** As in production. */
  public static class Earned implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("rapport.moderation.autonomy", "earned");
    }
  }
}
