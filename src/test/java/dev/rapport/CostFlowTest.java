package dev.rapport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.rapport.app.Jobs;
import dev.rapport.mention.money.Usage;
import dev.rapport.mention.money.UsageLog;
import dev.rapport.testing.Engines;
import dev.rapport.testing.Person;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers cost, on the real client, broker, database and sandbox. */
@QuarkusTest
@WithTestResource(Engines.class)
class CostFlowTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int MENTIONS = 20;

  /** By X's price list of August 2026; the post and, once a day, the reply for its reactions. */
  private static final Map<String, BigDecimal> PARTS =
      Map.of(
          "post-read", new BigDecimal("0.010"),
          "user-read", new BigDecimal("0.010"),
          "reply", new BigDecimal("0.010"));

  private static final BigDecimal EACH = new BigDecimal("0.030");

  @Inject Jobs jobs;
  @Inject Jdbi jdbi;
  @Inject UsageLog usage;

  @ConfigProperty(name = "rapport.platform.x.base-url")
  String x;

  @BeforeEach
  void start() {
    jobs.start();
  }

  @Test
  void twentyAnswersCostExactlyWhatThePricesSay() {
    // Given
    List<String> mentions =
        IntStream.range(0, MENTIONS)
            .mapToObj(
                i -> person("payer" + i).post("@rapport my plan number " + i + " worked out!"))
            .toList();

    // When
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(mentions)
                    .allSatisfy(
                        id -> assertThat(trace(id).getString("state")).isEqualTo("Published")));

    // Then
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(mentions)
                    .allSatisfy(id -> assertThat(cost(id)).isEqualByComparingTo(EACH)));
    assertThat(mentions)
        .allSatisfy(
            id ->
                assertThat(trace(id).<Map<String, BigDecimal>>get("costs"))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(PARTS));
  }

  @Test
  void authorsThreadsAndMentionsAreAddedUp() {
    // Given
    String mention = person("spender").post("@rapport thank you for the nice words");
    await().atMost(SOON).untilAsserted(() -> assertThat(cost(mention)).isEqualByComparingTo(EACH));

    // When
    JsonPath authors = costs("author");
    JsonPath threads = costs("thread");
    JsonPath mentions = costs("mention");

    // Then
    assertThat(authors.<BigDecimal>get("totals.find { it.name == 'spender' }.usd"))
        .isEqualByComparingTo("0.03");
    for (JsonPath costs : List.of(threads, mentions)) {
      assertThat(costs.<BigDecimal>get("totals.find { it.of == 'x:" + mention + "' }.usd"))
          .isEqualByComparingTo("0.03");
    }
  }

  @Test
  void everyWayOfAddingUpComesToTheSame() {
    // Given
    Map<String, String> closed = Map.of("since", "2020-01-01", "until", "2026-01-01");
    jdbi.useHandle(
        handle ->
            handle.execute(
                "INSERT INTO cost VALUES ('x', NULL, 'count', 0.005, '2025-12-31T23:59:59Z'),"
                    + " ('x', NULL, 'count', 0.005, '2025-11-30T12:00:00Z'),"
                    + " ('x', 'nobody', 'model', 0.0000001, '2025-11-30T13:00:00Z')"));

    // When, Then
    for (String by : List.of("day", "month", "author", "thread", "mention", "kind")) {
      JsonPath costs = costs(by, closed);
      assertThat(costs.<BigDecimal>get("usd")).as(by).isEqualByComparingTo("0.0100001");
    }
    assertThat(costs("day", closed).getList("totals.of"))
        .containsExactly("2025-12-31", "2025-11-30");
    assertThat(costs("month", closed).getList("totals.of")).containsExactly("2025-12", "2025-11");
    assertThat(costs("kind", closed).getList("totals.of")).containsExactly("count", "model");
    assertThat(costs("author", closed).getList("totals.of")).containsExactly("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by=week                              | by must be one of day, month, author, thread, mention, kind
          since=yesterday                      | since must be a day like 2026-11-24
          until=2026-13-01                     | until must be a day like 2026-11-24
          since=2026-11-24&until=2026-11-23    | until must not be before since
          """)
  void whatCannotBeAddedUpIsSaid(String query, String error) {
    given().get("/api/costs?" + query).then().statusCode(400).body("error", containsString(error));
  }

  @Test
  void theConsoleShowsWhatIsSpentAndTheCaps() {
    // Given
    String mention = person("watcher").post("@rapport good evening to all of you");
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(trace(mention).getMap("costs")).isNotEmpty());

    // When
    String panel = given().get("/console/money").then().statusCode(200).extract().asString();

    // Then
    assertThat(panel)
        .contains("Today", "This month", "$1000.00")
        .containsPattern("post-read \\$\\d+\\.");
  }

  @Test
  void whatThePlatformCountsIsToldBesideOurCount() {
    // Given
    Instant noon = Instant.parse("2026-11-24T12:00:00Z");
    usage.keep(new Usage("elsewhere", 1200, 1190, 3000, noon.minusSeconds(60), noon));

    // When
    JsonPath told = exact(given().get("/api/costs/usage").asString());

    // Then
    assertThat(told.getString("[0].platform")).isEqualTo("elsewhere");
    assertThat(told.getInt("[0].theirs")).isEqualTo(1200);
    assertThat(told.getInt("[0].ours")).isEqualTo(1190);
    assertThat(usage.latest())
        .contains(new Usage("elsewhere", 1200, 1190, 3000, noon.minusSeconds(60), noon));
    assertThat(usage.postsRead("elsewhere", noon)).isZero();
    assertThat(given().get("/console/money").asString()).contains("1200 posts read of 3000");
  }

  @Test
  void healthSaysWhatIsSpent() {
    given()
        .get("/q/health/ready")
        .then()
        .body("checks.find { it.name == 'money' }.data.level", is("fine"));
  }

  private static BigDecimal cost(String mention) {
    return trace(mention).get("cost");
  }

  private static JsonPath costs(String by) {
    return costs(by, Map.of());
  }

  private static JsonPath costs(String by, Map<String, String> query) {
    return exact(given().queryParam("by", by).queryParams(query).get("/api/costs").asString());
  }

  private static JsonPath trace(String mention) {
    return exact(given().get("/api/mentions/x/" + mention).asString());
  }

  private static JsonPath exact(String json) {
    return new JsonPath(json)
        .using(new JsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
  }

  private Person person(String name) {
    return Person.at(x, name);
  }
}
