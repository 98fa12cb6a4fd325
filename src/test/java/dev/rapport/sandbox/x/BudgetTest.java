package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an app is told that has used up its money or its posts. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class BudgetTest {

  private User bot;

  @BeforeEach
  void join() {
    bot = User.fresh("broke");
  }

  private Response allow(String budget) {
    return given().body(budget).put("/sandbox/control/apps/" + bot.name());
  }

  private int posts() {
    return User.fresh("reader")
        .get("/tweets/search/recent", "query", "from:" + bot.name())
        .path("meta.result_count");
  }

  @ParameterizedTest
  @CsvSource({
    "credits, CreditsDepleted, does not have any credits to fulfill this request.",
    "credits-depleted, Payment Required, credits depleted"
  })
  void withoutCreditNothingIsDone(String wording, String title, String detail) {
    // Given
    allow("{\"credit\":\"0.020\",\"wording\":\"%s\"}".formatted(wording)).then().statusCode(200);
    bot.says("one");
    bot.says("two");

    // When
    Response answer = bot.tweet("three", Map.of());

    // Then
    assertThat(answer.statusCode()).isEqualTo(402);
    assertThat(answer.<String>path("title")).isEqualTo(title);
    assertThat(answer.<String>path("detail")).endsWith(detail);
    assertThat(answer.<String>path("type")).endsWith("/2/problems/" + wording);
    assertThat(answer.header("x-rate-limit-remaining")).isEqualTo("97");
    assertThat(posts()).isEqualTo(2);
  }

  @Test
  void readingEndsWithTheCreditToo() {
    // Given
    allow("{\"credit\":\"0\"}");

    // When
    Response answer = bot.get("/users/" + bot.id() + "/mentions");

    // Then
    assertThat(answer.statusCode()).isEqualTo(402);
  }

  @Test
  void aSpendCapIsToldApartFromARefusal() {
    // Given
    allow("{\"spendCap\":\"0.015\"}");
    bot.says("one");

    // When
    Response answer = bot.tweet("two", Map.of());

    // Then
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.<String>path("title")).isEqualTo("SpendCapReached");
    assertThat(posts()).isEqualTo(1);
  }

  @Test
  void theCapOnPostsIsNoRateLimit() {
    // Given
    allow("{\"postReadCap\":1}");
    String post = User.fresh("writer").says("hello");
    bot.get("/tweets/" + post);

    // When
    Response answer = bot.get("/tweets/" + post);

    // Then
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.<String>path("type")).endsWith("/2/problems/usage-capped");
    assertThat(answer.header("x-rate-limit-remaining")).isEqualTo("898");
  }

  @Test
  void moreCreditLetsTheAppGoOn() {
    // Given
    allow("{\"credit\":\"0\"}");

    // When
    allow("{\"credit\":\"1.00\"}");

    // Then
    assertThat(bot.tweet("again", Map.of()).statusCode()).isEqualTo(201);
  }

  @Test
  void whatIsLeftIsTold() {
    // Given
    allow("{\"credit\":\"1.00\",\"spendCap\":\"5\"}");
    bot.says("one");

    // When
    Response answer = given().get("/sandbox/control/apps/" + bot.name());

    // Then
    assertThat(answer.<Map<String, Object>>path("$"))
        .isEqualTo(
            Map.of(
                "credit", "1.00",
                "left", "0.985",
                "spendCap", "5",
                "postReadCap", 3_000_000,
                "wording", "credits"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"credit":5}              | credit must be a text
          {"credit":"-5"}           | credit must be a text with US dollars
          {"spendCap":"1e3"}        | spendCap must be a text with US dollars
          {"postReadCap":"many"}    | postReadCap must be a whole number
          {"wording":"polite"}      | wording must be credits or credits-depleted
          {"credits":"5"}           | credits is not known here
          []                        | the body must be a JSON object
          money                     | the body is no JSON
          """)
  void aWrongBudgetIsRefusedAndSaysWhy(String budget, String why) {
    // Given
    allow("{\"credit\":\"7\"}");

    // When
    Response answer = allow(budget);

    // Then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.<String>path("error")).startsWith(why);
    assertThat(given().get("/sandbox/control/apps/" + bot.name()).<String>path("credit"))
        .isEqualTo("7");
  }

  @Test
  void aNewPostTellsTheDaysStandingToo() {
    // Given
    bot.says("one");

    // When
    Response answer = bot.tweet("two", Map.of());

    // Then
    assertThat(answer.header("x-app-limit-24hour-limit")).isEqualTo("10000");
    assertThat(answer.header("x-app-limit-24hour-remaining")).isEqualTo("9998");
    assertThat(answer.header("x-user-limit-24hour-remaining")).isEqualTo("9998");
    assertThat(Long.parseLong(answer.header("x-app-limit-24hour-reset")))
        .isGreaterThan(Long.parseLong(answer.header("x-rate-limit-reset")));
  }
}
