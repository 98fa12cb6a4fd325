package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults on the wire, as a client sees them, and what is told about them. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class ControlTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @TestHTTPResource("/sandbox")
  URI sandbox;

  private User user;

  @BeforeEach
  void join() {
    user = User.fresh("faulty");
  }

  @AfterEach
  void clear() {
    given().delete("/sandbox/control/faults").then().statusCode(204);
  }

  @Test
  void aResetBeforeTheCommitLeavesNoPost() throws IOException {
    // Given
    order("\"fault\":\"reset-before-commit\"");

    // When
    String bytes = bytesFor("hello");

    // Then
    assertThat(bytes).isEmpty();
    assertThat(texts()).isEmpty();
    assertThat(lastRefusal()).isEqualTo("POST /sandbox/x/2/tweets 0 fault: reset-before-commit");
  }

  @Test
  void aResetAfterTheCommitLeavesOne() throws IOException {
    // Given
    order("\"fault\":\"reset-after-commit\"");

    // When
    String bytes = bytesFor("hello");

    // Then
    assertThat(bytes).isEmpty();
    assertThat(texts()).containsExactly("hello");
    assertThat(lastRefusal()).isEqualTo("POST /sandbox/x/2/tweets 0 fault: reset-after-commit");
  }

  @Test
  void aTruncatedAnswerBreaksOffAfterTheCommit() throws IOException {
    // Given
    order("\"fault\":\"truncated\"");

    // When
    String bytes = bytesFor("hello");

    // Then
    assertThat(bytes).startsWith("HTTP/1.1 201 ").contains("{\"data\":").doesNotContain("]}}");
    assertThat(texts()).containsExactly("hello");
  }

  @ParameterizedTest
  @CsvSource({"false, 0", "true, 1"})
  void aServerErrorComesBeforeOrAfterTheCommit(boolean committed, int posts) throws Exception {
    // Given
    order("\"fault\":\"status\",\"status\":503,\"committed\":" + committed);

    // When
    HttpResponse<String> answer = post("hello");

    // Then
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .isEqualTo(
            "{\"title\":\"Service Unavailable\",\"type\":\"about:blank\",\"status\":503,"
                + "\"detail\":\"Service Unavailable\"}");
    assertThat(texts()).hasSize(posts);
  }

  @Test
  void aRateLimitSaysWhenItEnds() throws Exception {
    // Given
    Instant before = Instant.now();
    order("\"fault\":\"status\",\"status\":429,\"resetSeconds\":30");

    // When
    HttpResponse<String> answer = post("hello");

    // Then
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("x-rate-limit-remaining")).contains("0");
    assertThat(answer.headers().firstValueAsLong("x-rate-limit-reset").orElseThrow())
        .isBetween(before.plusSeconds(29).getEpochSecond(), Instant.now().getEpochSecond() + 31);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 502})
  void aGatewayAnswersWithAPage(int status) throws Exception {
    // Given
    order("\"fault\":\"html\",\"status\":" + status);

    // When
    HttpResponse<String> answer = post("hello");

    // Then
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).hasValue("text/html;charset=utf-8");
    assertThat(answer.body()).startsWith("<html>");
    assertThat(texts()).isEmpty();
  }

  @Test
  void anEmptyAnswerComesAfterTheCommit() throws Exception {
    // Given
    order("\"fault\":\"empty\"");

    // When
    HttpResponse<String> answer = post("hello");

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(texts()).containsExactly("hello");
  }

  @Test
  void missingFieldsAreMissingAtAnyDepth() throws Exception {
    // Given
    order("\"fault\":\"missing-fields\",\"fields\":[\"id\"]");

    // When
    HttpResponse<String> answer = post("hello");

    // Then
    assertThat(JsonPath.from(answer.body()).<String, Object>getMap("data"))
        .containsOnlyKeys("text", "edit_history_tweet_ids");
  }

  @Test
  void aLateAnswerIsRightAndIsNoRefusal() throws Exception {
    // Given
    order("\"fault\":\"latency\",\"fromMillis\":200,\"toMillis\":200");
    long before = System.nanoTime();

    // When
    HttpResponse<String> answer = post("hello");

    // Then
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(199));
    assertThat(refusals()).isEmpty();
  }

  @Test
  void creditRunsOutByWhatWasDelivered() throws Exception {
    // Given
    order("\"fault\":\"credit-runs-out\",\"calls\":2");
    post("one");
    post("two");

    // When
    HttpResponse<String> answer = post("three");

    // Then
    assertThat(answer.statusCode()).isEqualTo(402);
    assertThat(answer.body()).contains("CreditsDepleted");
    assertThat(texts()).containsExactly("two", "one");
  }

  @Test
  void aTimelineLagIsPutOnAndTakenOff() {
    // Given
    user.says("late");
    boolean before = texts().contains("late");
    put("{\"seed\":1,\"timelineLagMillis\":600000}").then().statusCode(200);
    boolean meanwhile = texts().contains("late");

    // When
    clear();

    // Then
    assertThat(List.of(before, meanwhile, texts().contains("late")))
        .containsExactly(true, false, true);
  }

  @Test
  void theClockCanBeWrong() {
    // Given
    put("{\"seed\":1,\"clockSkewSeconds\":-600}").then().statusCode(200);

    // When
    String wrong = user.get("/users/me").header("Date");
    clear();
    Response answer = user.get("/users/me");
    String right = answer.header("Date");

    // Then
    assertThat(Duration.between(time(wrong), time(right)))
        .isBetween(Duration.ofSeconds(600), Duration.ofSeconds(660));
    assertThat(answer.headers().getValues("Date")).hasSize(1);
    assertThat(time(right)).isBetween(Instant.now().minusSeconds(60), Instant.now());
  }

  private static Instant time(String header) {
    return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
  }

  @Test
  void thePlanIsToldWithHowOftenEachRuleStruck() throws Exception {
    // Given
    order("\"fault\":\"status\",\"status\":500,\"times\":1");
    post("one");
    post("two");

    // When
    JsonPath plan = given().get("/sandbox/control/faults").jsonPath();

    // Then
    assertThat(plan.getLong("seed")).isEqualTo(7);
    assertThat(plan.getString("rules[0].fault")).isEqualTo("status");
    assertThat(plan.getInt("rules[0].asked")).isEqualTo(2);
    assertThat(plan.getInt("rules[0].fired")).isEqualTo(1);
  }

  @Test
  void aWrongPlanChangesNothing() {
    // Given
    order("\"fault\":\"empty\"");
    String before = given().get("/sandbox/control/faults").asString();

    // When
    Response answer = put("{\"seed\":1,\"rules\":[{\"on\":\"GET /\",\"fault\":\"empty\"}]}");

    // Then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.<String>path("error")).startsWith("rules[0].on must be * or one of DELETE ");
    assertThat(given().get("/sandbox/control/faults").asString()).isEqualTo(before);
  }

  @Test
  void whatARuleOfXRefusesIsToldWithItsReason() {
    // Given
    user.says("the same");

    // When
    user.tweet("the same", Map.of());

    // Then
    assertThat(lastRefusal())
        .isEqualTo(
            "POST /sandbox/x/2/tweets 403 You are not allowed to create a Tweet with duplicate"
                + " content.");
  }

  @Test
  void whatNobodyAsksForIsToldToo() {
    // Given
    String path = "/sandbox/x/2/moon/" + user.id();

    // When
    given().get(path);

    // Then
    assertThat(given().get("/sandbox/control/refusals").jsonPath().getList("what"))
        .contains("GET " + path);
  }

  /** For every call of this test's user to POST /2/tweets. */
  private void order(String fault) {
    put("{\"seed\":7,\"rules\":[{\"on\":\"POST /2/tweets\",\"who\":\"%s\",%s}]}"
            .formatted(user.name(), fault))
        .then()
        .statusCode(200);
  }

  private static Response put(String plan) {
    return given().body(plan).put("/sandbox/control/faults");
  }

  private HttpResponse<String> post(String text) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(sandbox + "/x/2/tweets"))
            .timeout(Duration.ofSeconds(10))
            .header("Authorization", "Bearer sandbox:" + user.name())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"text\":\"" + text + "\"}"))
            .build(),
        BodyHandlers.ofString());
  }

  /** All that comes back before the connection is closed. Clients may be kinder than the wire. */
  private String bytesFor(String text) throws IOException {
    String body = "{\"text\":\"" + text + "\"}";
    String request =
        """
        POST /sandbox/x/2/tweets HTTP/1.1
        Host: %s
        Authorization: Bearer sandbox:%s
        Content-Type: application/json
        Content-Length: %d

        %s"""
            .formatted(sandbox.getAuthority(), user.name(), body.length(), body)
            .replace("\n", "\r\n");
    try (Socket socket = new Socket(sandbox.getHost(), sandbox.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<String> texts() {
    List<String> texts = user.get("/users/" + user.id() + "/tweets").path("data.text");
    return texts == null ? List.of() : texts;
  }

  private String lastRefusal() {
    Map<String, Object> last = refusals().getLast();
    return "%s %s %s".formatted(last.get("what"), last.get("status"), last.get("why"));
  }

  private List<Map<String, Object>> refusals() {
    return given()
        .get("/sandbox/control/refusals")
        .jsonPath()
        .getList("findAll { it.who == '" + user.name() + "' }");
  }
}
