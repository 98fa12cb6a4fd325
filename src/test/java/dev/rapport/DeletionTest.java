package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.CoreMatchers.not;

import dev.rapport.app.Jobs;
import dev.rapport.mention.deletion.FollowDeletions;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Faults;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is gone on the network is gone here: in every column of every table. */
@QuarkusTest
@WithTestResource(Engines.class)
class DeletionTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final Faults faults = Faults.of("rapport");

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;
  @Inject FollowDeletions deletions;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeEach
  void start() {
    jobs.start();
  }

  @AfterEach
  void clear() {
    faults.clear();
  }

  @Test
  void whatIsDeletedOnTheNetworkIsPurgedWithADay() {
    // Given
    Person author = Person.at(x, "zorblaxina");
    String mention = author.post("@rapport my zorblax broke and I am so sad about it");
    becomes(mention, "Published");
    assertThat(tablesThatHold("zorblax")).contains("mention.post", "mention.author_handle");
    assertThat(isScored(mention)).isTrue();
    author.delete(mention);
    aDayPasses(mention);

    // When
    deletions.look();

    // Then
    assertThat(tablesThatHold("zorblax")).isEmpty();
    assertThat(isScored(mention)).isFalse();
    JsonPath trace = trace(mention);
    assertThat(trace.getString("state")).isEqualTo("Published");
    assertThat(trace.getList("history.state")).endsWith("Publishing", "Published");
    assertThat(trace.getString("deleted.why")).isEqualTo("the post is gone on its platform");
    assertThat(trace.getString("text")).isEmpty();
    assertThat(trace.<Object>get("tone")).isNull();
    assertThat(trace.getString("reply.text")).isEmpty();
    assertThat(trace.getString("reply.sha256")).hasSize(64);
    given()
        .get("/mentions/x/" + mention)
        .then()
        .statusCode(200)
        .body(containsString("The words were deleted on"));
  }

  @Test
  void whatIsStillThereStaysAndIsLookedUpAgainInADay() {
    // Given
    String mention = Person.at(x, "keeper").post("@rapport I passed my driving test today!");
    becomes(mention, "Published");
    aDayPasses(mention);

    // When
    deletions.look();

    // Then
    assertThat(trace(mention).getString("text")).contains("driving test");
    assertThat(seenAt(mention)).isTrue();
  }

  @Test
  @DisplayName("case 6: posts that are missing from an answer are not purged")
  void aFailureOfTheLookupPurgesNothing() {
    // Given
    String mention = Person.at(x, "unlucky").post("@rapport the train was late by two hours");
    becomes(mention, "Published");
    aDayPasses(mention);
    faults.order(1, "'on':'GET /2/tweets','fault':'missing-fields','fields':['data']");

    // When
    deletions.look();

    // Then
    assertThat(trace(mention).getString("text")).contains("train was late");
  }

  @Test
  void whatWaitsForAPersonEndsWhenItIsGone() {
    // Given
    Person author = Person.at(x, "regretter");
    String mention = author.post("@rapport which pills should I take for my heart?");
    becomes(mention, "Held");
    author.delete(mention);
    aDayPasses(mention);

    // When
    deletions.look();

    // Then
    assertThat(trace(mention).getString("state")).isEqualTo("Refused");
    assertThat(trace(mention).getString("reason")).isEqualTo("the post is gone on its platform");
    assertThat(trace(mention).getString("reply.text")).isEmpty();
  }

  @Test
  void theWordsOfWhatIsNotAnsweredAreKeptADayOnly() {
    // Given
    String mention = Person.at(x, "leaver2").post("@rapport stop");
    becomes(mention, "Ineligible");
    aDayPasses(mention);

    // When
    deletions.look();

    // Then
    assertThat(trace(mention).getString("deleted.why")).isEqualTo("held for as long as it may be");
    assertThat(trace(mention).getString("state")).isEqualTo("Ineligible");
  }

  @Test
  void anOperatorPurgesOneAtOnce() {
    // Given
    String mention = Person.at(x, "gribblet").post("@rapport my gribble is lovely, thank you");
    becomes(mention, "Published");
    isRememberedAs(mention, "a gribble");
    String text = "/api/mentions/x/" + mention + "/text?by=kim&reason=they asked by mail";

    // When
    given().delete(text).then().statusCode(204);

    // Then
    assertThat(tablesThatHold("gribble")).isEmpty();
    given().delete(text).then().statusCode(404);
    assertThat(trace(mention).getString("deleted.why"))
        .isEqualTo("purged by kim: they asked by mail");
    given()
        .get("/console/mentions")
        .then()
        .statusCode(200)
        .body(containsString("deleted: purged by kim: they asked by mail"));
  }

  @Test
  void anOperatorPurgesAllOfOneAuthorAndTheOptOutStays() {
    // Given
    Person author = Person.at(x, "snorkeline");
    String first = author.post("@rapport good morning from the snorkel club");
    becomes(first, "Published");
    String second = author.post("@rapport the snorkel club says thanks");
    becomes(second, "Published");
    String stop = author.post("@rapport stop");
    becomes(stop, "Ineligible");

    // When
    given()
        .delete("/api/authors/x/" + author.id() + "?by=kim&reason=a letter")
        .then()
        .statusCode(200)
        .body("purged", is(3))
        .body("busy", is(0));

    // Then
    assertThat(tablesThatHold("snorkel")).isEmpty();
    given().get("/api/opt-outs/x/" + author.id()).then().statusCode(200);
    given().get("/mentions/x/" + first).then().statusCode(200).body(not(containsString("snorkel")));
  }

  /** As if the model had searched and reasoned about it, and its claims had been checked. */
  private void isRememberedAs(String mention, String words) {
    String more =
        """
        {"reasoning": "They love %1$s.", "sources": [{"url": "https://a.example", "title": "%1$s"}],
         "claims": [{"text": "Yes, %1$s.", "verdict": "unsupported", "evidence": []}]}
        """;
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE reply SET draft = draft || CAST(? AS jsonb) WHERE root_id = ?",
                more.formatted(words),
                mention));
  }

  private static void becomes(String mention, String state) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(trace(mention).getString("state")).isEqualTo(state));
  }

  private static JsonPath trace(String mention) {
    return given().get("/api/mentions/x/" + mention).jsonPath();
  }

  private void aDayPasses(String mention) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE mention SET received_at = received_at - interval '21 hours'"
                    + " WHERE root_id = ?",
                mention));
  }

  private boolean seenAt(String mention) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT seen_at > now() - interval '1 minute' FROM mention WHERE root_id = :id")
                .bind("id", mention)
                .mapTo(Boolean.class)
                .one());
  }

  /** Whether it is kept how well the answer suited the asker, which tells how they felt. */
  private boolean isScored(String mention) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT jsonb_exists(draft, 'alignment') FROM reply WHERE root_id = :id")
                .bind("id", mention)
                .mapTo(Boolean.class)
                .one());
  }

  /** Every column of ours that can hold words, searched. */
  private List<String> tablesThatHold(String word) {
    return jdbi.withHandle(
        handle -> {
          List<String[]> columns =
              handle
                  .createQuery(
                      """
                      SELECT table_name, column_name FROM information_schema.columns
                      WHERE table_schema = 'public'
                        AND data_type IN ('text', 'json', 'jsonb', 'ARRAY', 'character varying')
                      """)
                  .map((rs, ctx) -> new String[] {rs.getString(1), rs.getString(2)})
                  .list();
          List<String> found = new ArrayList<>();
          for (String[] column : columns) {
            String sql =
                "SELECT count(*) FROM %s WHERE CAST(%s AS text) ILIKE '%%%s%%'"
                    .formatted(column[0], column[1], word);
            if (handle.createQuery(sql).mapTo(Integer.class).one() > 0) {
              found.add(column[0] + "." + column[1]);
            }
          }
          return found;
        });
  }
}
