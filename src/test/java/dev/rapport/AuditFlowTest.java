package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import dev.rapport.app.Jobs;
import dev.rapport.moderation.audit.AuditEntry;
import dev.rapport.moderation.audit.AuditExport;
import dev.rapport.moderation.audit.AuditTrail;
import dev.rapport.moderation.audit.Verdict;
import dev.rapport.post.Sha256;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Outcomes;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens in the flow is in the audit log, step by step, and its chain holds. */
@QuarkusTest
@WithTestResource(Engines.class)
class AuditFlowTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final int ALL = 1_000_000;

  @Inject Jobs jobs;
  @Inject AuditTrail trail;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeEach
  void start() {
    jobs.start();
  }

  @Test
  void everyStepOfAMentionHasItsEntryInItsOrder() throws IOException {
    // Given
    List<String> mentions =
        List.of(
            ask("abel", "my cat died last night and the house is so quiet"),
            ask("bea", "good morning, and thank you for everything!"),
            ask("cora", "which of these pills helps against my depression?"),
            ask("dan", "stop"));
    mentions.forEach(mention -> Outcomes.at(x).settled(mention));

    // When
    decide(mentions.get(2), "reject", Map.of("by", "kim", "reason", "not for us"));

    // Then
    mentions.forEach(this::isChained);
    assertThat(chained(mentions.get(2)).getLast())
        .returns("kim", AuditEntry::actor)
        .returns("Rejected", entry -> entry.detail().get("state"));
    assertThat(verified()).isInstanceOf(Verdict.Sound.class);
  }

  @Test
  void whatWasApprovedIsNamedByItsHash() {
    // Given
    String mention = ask("edda", "I have chest pain, should I take an aspirin?");
    Outcomes.at(x).settled(mention);

    // When
    decide(
        mention, "approve", Map.of("by", "kim", "text", "Please let a doctor look at it today."));

    // Then
    isChained(mention);
    assertThat(chained(mention))
        .filteredOn(entry -> entry.detail().get("state").equals("Approved"))
        .singleElement()
        .returns("kim", AuditEntry::actor)
        .returns(
            Sha256.hex("Please let a doctor look at it today."),
            entry -> entry.detail().get("text_sha256"));
  }

  @Test
  void whoTakesAnAnswerBackIsNamed() {
    // Given
    String mention = ask("finn", "good evening, how was your day?");
    Outcomes.at(x).settled(mention);

    // When
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("by", "lee", "reason", "wrong tone"))
        .post("/api/mentions/x/" + mention + "/retract")
        .then()
        .statusCode(200);

    // Then
    isChained(mention);
    assertThat(chained(mention).getLast().actor()).isEqualTo("lee");
  }

  @Test
  void thePagesOfTheApiAreTheChain() {
    // Given
    String mention = ask("gwen", "what a lovely day, thank you");
    Outcomes.at(x).settled(mention);
    isChained(mention);

    // When
    JsonPath first = given().get("/api/audit?max=3").then().statusCode(200).extract().jsonPath();
    JsonPath next = given().get("/api/audit?max=3&after=" + first.getLong("after")).jsonPath();
    JsonPath head = given().get("/api/audit/head").then().statusCode(200).extract().jsonPath();

    // Then
    assertThat(first.getList("entries.seq")).containsExactly(1, 2, 3);
    assertThat(first.getString("entries[0].prevHash")).isEqualTo(AuditEntry.GENESIS);
    assertThat(first.getString("entries[0].at"))
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
    assertThat(next.getString("entries[0].prevHash")).isEqualTo(first.getString("entries[2].hash"));
    assertThat(trail.after(head.getLong("seq") - 1, 1))
        .extracting(AuditEntry::hash)
        .containsExactly(head.getString("hash"));
    given().get("/api/audit?after=" + head.getLong("seq")).then().body("after", is((Object) null));
  }

  @Test
  void whatIsAskedWronglyIsSaid() {
    given()
        .get("/api/audit?max=0")
        .then()
        .statusCode(400)
        .body("error", is("max must be between 1 and 1000"));
    given()
        .get("/api/audit?after=-1")
        .then()
        .statusCode(400)
        .body("error", is("after must be 0 or more"));
  }

  /** Waits until all of its steps are, and holds them against its trace. */
  private void isChained(String mention) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              JsonPath trace = Outcomes.at(x).trace(mention);
              List<String> reasons = trace.getList("history.reason");
              List<AuditEntry> entries = chained(mention);
              assertThat(entries)
                  .extracting(entry -> entry.detail().get("state"))
                  .containsExactlyElementsOf(trace.<String>getList("history.state"));
              assertThat(entries)
                  .extracting(entry -> entry.detail().get("reason_sha256"))
                  .containsExactlyElementsOf(reasons.stream().map(Sha256::hex).toList());
            });
  }

  private List<AuditEntry> chained(String mention) {
    return trail.after(0, ALL).stream()
        .filter(entry -> entry.act().equals("step") && entry.subject().equals("x/" + mention))
        .toList();
  }

  private Verdict verified() throws IOException {
    StringWriter file = new StringWriter();
    AuditExport.write(trail, file);
    return AuditExport.verify(
        new BufferedReader(new StringReader(file.toString())), Optional.empty());
  }

  private String ask(String who, String text) {
    return Person.at(x, who).post("@rapport " + text);
  }

  private static void decide(String mention, String how, Map<String, String> decision) {
    given()
        .contentType(ContentType.JSON)
        .body(decision)
        .post("/api/reviews/x/" + mention + "/" + how)
        .then()
        .statusCode(200);
  }
}
