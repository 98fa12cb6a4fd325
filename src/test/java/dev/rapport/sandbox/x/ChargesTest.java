package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What calls cost, as the sandbox's control and X's own endpoint tell it. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class ChargesTest {

  private User bot;
  private User alice;

  @BeforeEach
  void join() {
    bot = User.fresh("payer");
    alice = User.fresh("alice");
  }

  @AfterEach
  void clear() {
    given().delete("/sandbox/control/faults");
  }

  private String mention(String text) {
    return alice.says("@" + bot.name() + " " + text);
  }

  private Response mentions(String... parameters) {
    return bot.get("/users/" + bot.id() + "/mentions", parameters);
  }

  /** Each as {@code endpoint price units usd}, but for the one read that {@link User} makes. */
  private List<String> bill() {
    return bill(bot).stream().filter(line -> !line.startsWith("GET /2/users/me ")).toList();
  }

  private static List<String> bill(User owner) {
    JsonPath bill = usage(owner.name());
    List<Map<String, Object>> lines = bill.getList("days.lines.flatten()");
    return lines.stream()
        .map(
            line ->
                "%s %s %s %s"
                    .formatted(
                        line.get("endpoint"),
                        line.get("price"),
                        line.get("units"),
                        line.get("usd")))
        .toList();
  }

  private static JsonPath usage(String app) {
    return given().queryParam("app", app).get("/sandbox/control/usage").jsonPath();
  }

  @Test
  void ownMentionsAreOwnedReads() {
    // Given
    mention("one");
    mention("two");

    // When
    mentions("tweet.fields", "author_id");

    // Then
    assertThat(bill()).containsExactly("GET /2/users/{}/mentions owned-read 2 0.002");
  }

  @Test
  void aPageReadAgainIsFree() {
    // Given
    mention("one");
    mentions();
    mention("two");

    // When
    mentions();

    // Then
    assertThat(bill()).containsExactly("GET /2/users/{}/mentions owned-read 2 0.002");
  }

  @Test
  void authorsThatAreAskedForAreUserReads() {
    // Given
    mention("one");
    mention("two");

    // When
    mentions("expansions", "author_id");

    // Then
    assertThat(bill())
        .containsExactly(
            "GET /2/users/{}/mentions owned-read 2 0.002",
            "GET /2/users/{}/mentions user-read 1 0.010");
  }

  @Test
  void anEmptyPageIsFree() {
    // When
    mentions();

    // Then
    assertThat(bill()).isEmpty();
  }

  @Test
  void anothersTimelineIsReadAtTheFullPrice() {
    // Given
    alice.says("hello");

    // When
    bot.get("/users/" + alice.id() + "/tweets");

    // Then
    assertThat(bill()).containsExactly("GET /2/users/{}/tweets post-read 1 0.005");
  }

  @Test
  void theAppsOwnTokenPaysTheFullPriceFromTheSamePurse() {
    // Given
    mention("one");

    // When
    bot.app().get("/sandbox/x/2/users/" + bot.id() + "/mentions");

    // Then
    assertThat(bill()).containsExactly("GET /2/users/{}/mentions post-read 1 0.005");
  }

  @Test
  void aPostLookedUpAndWhatItAnswersAreTwoReads() {
    // Given
    String parent = alice.says("parent");
    String child = alice.replies(parent, "child");

    // When
    bot.get("/tweets", "ids", child + ",5", "expansions", "referenced_tweets.id");

    // Then
    assertThat(bill()).containsExactly("GET /2/tweets post-read 2 0.010");
  }

  @Test
  void likesAreReadForLess() {
    // Given
    String post = bot.says("like me");
    alice.likes(post);

    // When
    bot.get("/tweets/" + post + "/liking_users");

    // Then
    assertThat(bill())
        .containsExactly(
            "GET /2/tweets/{}/liking_users like-read 1 0.001", "POST /2/tweets create 1 0.015");
  }

  @Test
  void aReplyToASummonsIsCheaperThanAnother() {
    // Given
    String summons = mention("help");
    String other = alice.says("no tag here");

    // When
    String answer = bot.replies(summons, "here I am");
    bot.replies(answer, "and there");
    bot.replies(other, "and everywhere");

    // Then
    assertThat(bill())
        .containsExactly("POST /2/tweets create 2 0.030", "POST /2/tweets summoned-reply 1 0.010");
  }

  @Test
  void anAddressIsDearInAReplyToo() {
    // Given
    String summons = mention("help");

    // When
    bot.replies(summons, "see https://help.com/");

    // Then
    assertThat(bill()).containsExactly("POST /2/tweets create-with-url 1 0.200");
  }

  @Test
  void deletingCosts() {
    // Given
    String post = bot.says("oops");

    // When
    bot.delete("/tweets/" + post);

    // Then
    assertThat(bill())
        .containsExactly("DELETE /2/tweets/{} delete 1 0.010", "POST /2/tweets create 1 0.015");
  }

  @Test
  void refusalsAndLikesAreFree() {
    // Given
    String post = alice.says("likeable");
    bot.says("twice");

    // When
    bot.tweet("twice", Map.of());
    bot.delete("/tweets/1");
    bot.get("/tweets", "ids", "5");
    bot.likes(post);

    // Then
    assertThat(bill()).containsExactly("POST /2/tweets create 1 0.015");
  }

  @Test
  void aWriteWhoseAnswerIsLostIsCharged() {
    // Given
    order("POST /2/tweets", "\"fault\":\"status\",\"status\":503,\"committed\":true,\"times\":1");

    // When
    bot.tweet("lost", Map.of());

    // Then
    assertThat(bill()).containsExactly("POST /2/tweets create 1 0.015");
  }

  @Test
  void aCallThatFailsBeforeTheDeedIsFree() {
    // Given
    order("*", "\"fault\":\"status\",\"status\":503");

    // When
    bot.tweet("never", Map.of());
    mentions();

    // Then
    assertThat(bill()).isEmpty();
  }

  private void order(String on, String fault) {
    given()
        .body(
            "{\"seed\":1,\"rules\":[{\"on\":\"%s\",\"who\":\"%s\",%s}]}"
                .formatted(on, bot.name(), fault))
        .put("/sandbox/control/faults")
        .then()
        .statusCode(200);
  }

  @Test
  void theWholeBillIsTheSumOfItsLines() {
    // Given
    bot.replies(mention("help"), "here");
    mentions("expansions", "author_id");

    // When
    JsonPath bill = usage(bot.name().toUpperCase(Locale.ROOT));

    // Then
    assertThat(bill.getString("usd")).isEqualTo("0.031");
    assertThat(bill.getInt("units")).isEqualTo(4);
    assertThat(bill.getInt("posts")).isEqualTo(1);
  }

  @Test
  void nobodysBillCannotBeAskedFor() {
    // When
    Response answer = given().get("/sandbox/control/usage");

    // Then
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void xTellsTheAppHowManyPostsItRead() {
    // Given
    mention("one");
    mentions();

    // When
    JsonPath usage = bot.app().get("/sandbox/x/2/usage/tweets").jsonPath();

    // Then
    assertThat(usage.<String, Object>getMap("data"))
        .containsOnlyKeys("cap_reset_day", "project_cap", "project_id", "project_usage")
        .containsEntry("project_cap", "3000000")
        .containsEntry("project_usage", "1");
  }

  @Test
  void xTellsEachDayWhenAsked() {
    // Given
    mention("one");
    mentions();

    // When
    JsonPath usage =
        bot.app()
            .queryParam("days", 2)
            .queryParam("usage.fields", "daily_project_usage,daily_client_app_usage")
            .get("/sandbox/x/2/usage/tweets")
            .jsonPath();

    // Then
    assertThat(usage.getList("data.daily_project_usage.usage.usage")).containsExactly("0", "1");
    assertThat(usage.getList("data.daily_client_app_usage[0].usage.usage"))
        .containsExactly("0", "1");
    assertThat(usage.getInt("data.daily_client_app_usage[0].usage_result_count")).isEqualTo(2);
  }

  @Test
  void usageIsForAppsOnly() {
    // When
    Response answer = bot.get("/usage/tweets");

    // Then
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.<String>path("type")).endsWith("/unsupported-authentication");
  }
}
