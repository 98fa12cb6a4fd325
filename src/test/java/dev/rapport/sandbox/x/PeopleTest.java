package dev.rapport.sandbox.x;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People who are protected, suspended, locked or block somebody, as X's endpoints show it. */
@QuarkusTest
@TestProfile(SandboxProfile.class)
class PeopleTest {

  private User bot;
  private User alice;
  private String mention;

  @BeforeEach
  void talk() {
    bot = User.fresh("bot");
    alice = User.fresh("alice");
    mention = alice.says("@" + bot.name() + " hello");
  }

  private static Response settle(String name, String status) {
    return given().body(status).put("/sandbox/control/people/" + name);
  }

  private List<String> mentions(User reader) {
    return ids(reader.get("/users/" + bot.id() + "/mentions"));
  }

  private static List<String> ids(Response page) {
    List<String> ids = page.path("data.id");
    return ids == null ? List.of() : ids;
  }

  private Map<String, Object> errorAbout(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.<Object>path("data")).isNull();
    return answer.path("errors[0]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"protected\":true}", "{\"suspended\":true}", "{\"deactivated\":true}"})
  void whatIsHiddenIsInNoTimelineAndNoSearch(String status) {
    // Given
    List<String> before = mentions(bot);
    alice.quotes(mention, "look at me");

    // When
    settle(alice.name(), status);

    // Then
    assertThat(before).containsExactly(mention);
    assertThat(mentions(bot)).isEmpty();
    assertThat(ids(bot.get("/tweets/search/recent", "query", "from:" + alice.name()))).isEmpty();
    assertThat(ids(bot.get("/tweets/" + mention + "/quote_tweets"))).isEmpty();
  }

  @Test
  void aFollowerSeesAProtectedPost() {
    // Given
    settle(alice.name(), "{\"protected\":true}");

    // When
    settle(bot.name(), "{\"follows\":[\"%s\"]}".formatted(alice.name()));

    // Then
    assertThat(mentions(bot)).containsExactly(mention);
    assertThat(ids(bot.app().get("/sandbox/x/2/users/" + bot.id() + "/mentions"))).isEmpty();
  }

  @Test
  void aProtectedPostIsNotForStrangers() {
    // Given
    settle(alice.name(), "{\"protected\":true}");

    // When
    Response post = bot.get("/tweets", "ids", mention);
    Response timeline = bot.get("/users/" + alice.id() + "/tweets");
    Response user = bot.get("/users/" + alice.id(), "user.fields", "protected");

    // Then
    assertThat(errorAbout(post))
        .containsEntry("title", "Authorization Error")
        .containsEntry("type", "https://api.twitter.com/2/problems/not-authorized-for-resource")
        .containsEntry("resource_id", mention);
    assertThat(errorAbout(timeline))
        .containsEntry(
            "detail",
            "Sorry, you are not authorized to see the user with id: [%s].".formatted(alice.id()));
    assertThat(user.<Boolean>path("data.protected")).isTrue();
  }

  @Test
  void aHiddenPostIsNoExpansionEither() {
    // Given
    User carol = User.fresh("carol");
    String answer = carol.replies(mention, "me too");
    settle(alice.name(), "{\"protected\":true}");

    // When
    Response answered = bot.get("/tweets", "ids", answer, "expansions", "referenced_tweets.id");

    // Then
    assertThat(answered.<Object>path("includes")).isNull();
    assertThat(answered.<Map<String, Object>>path("errors[0]"))
        .containsEntry("section", "includes")
        .containsEntry("resource_id", mention);
  }

  @Test
  void aSuspendedUserIsToldApartFromOneWhoIsGone() {
    // Given
    User carol = User.fresh("carol");
    settle(alice.name(), "{\"suspended\":true}");
    settle(carol.name(), "{\"deactivated\":true}");

    // When
    Response users = bot.get("/users/by", "usernames", alice.name() + "," + carol.name());
    Response post = bot.get("/tweets/" + mention);

    // Then
    assertThat(users.<List<String>>path("errors.detail"))
        .containsExactly(
            "User has been suspended: [%s].".formatted(alice.name()),
            "Could not find user with usernames: [%s].".formatted(carol.name()));
    assertThat(users.<List<String>>path("errors.title"))
        .containsExactly("Forbidden", "Not Found Error");
    assertThat(errorAbout(post)).containsEntry("title", "Not Found Error");
  }

  @Test
  void whoBlocksTheBotIsNeitherSeenNorAnswered() {
    // Given
    settle(alice.name(), "{\"blocks\":[\"%s\"]}".formatted(bot.name()));

    // When
    Response reply = bot.reply(mention, "hello back");

    // Then
    assertThat(mentions(bot)).isEmpty();
    assertThat(mentions(alice)).containsExactly(mention);
    assertThat(reply.statusCode()).isEqualTo(403);
    assertThat(reply.<String>path("detail"))
        .isEqualTo("You attempted to reply to a Tweet that is deleted or not visible to you.");
  }

  @ParameterizedTest
  @CsvSource({
    "locked, 403, this account is temporarily locked",
    "suspended, 403, Your account is suspended",
    "deactivated, 401, Unauthorized"
  })
  void aBotThatMayDoNothingIsToldSoEverywhere(String status, int code, String detail) {
    // Given
    settle(bot.name(), "{\"%s\":true}".formatted(status));

    // When
    Response write = bot.reply(mention, "hello back");
    Response read = bot.get("/users/" + bot.id() + "/mentions");

    // Then
    assertThat(List.of(write.statusCode(), read.statusCode())).containsOnly(code);
    assertThat(write.<String>path("detail")).contains(detail);
  }

  @Test
  void aLockHasItsNumber() {
    // Given
    settle(bot.name(), "{\"locked\":true}");

    // When
    Response write = bot.reply(mention, "hello back");

    // Then
    assertThat(write.<Integer>path("errors[0].code")).isEqualTo(326);
  }

  @Test
  void repliesToARestrictedPostAreRefused() {
    // Given
    User carol = User.fresh("carol");
    String restricted =
        alice
            .tweet("@" + bot.name() + " just us", Map.of("reply_settings", "mentionedUsers"))
            .path("data.id");

    // When
    Response stranger = carol.reply(restricted, "me too?");
    Response tagged = bot.reply(restricted, "of course");

    // Then
    assertThat(stranger.statusCode()).isEqualTo(403);
    assertThat(stranger.<String>path("detail")).contains("restricted who can reply");
    assertThat(tagged.statusCode()).isEqualTo(201);
  }

  @Test
  void aSuspendedUsersLikeVanishes() {
    // Given
    User carol = User.fresh("carol");
    carol.likes(mention);
    alice.likes(mention);

    // When
    settle(carol.name(), "{\"suspended\":true}");

    // Then
    assertThat(ids(bot.get("/tweets/" + mention + "/liking_users"))).containsExactly(alice.id());
  }

  @Test
  void theControlTellsHowPeopleStand() {
    // Given
    String names = "[\"%s\",\"%s\"]".formatted(alice.name(), "never_seen_yet");
    settle(bot.name(), "{\"protected\":true,\"follows\":" + names + "}").then().statusCode(200);

    // When
    Response told = given().get("/sandbox/control/people/" + bot.name());

    // Then
    assertThat(told.<Map<String, Object>>path("$"))
        .isEqualTo(
            Map.of(
                "protected", true,
                "suspended", false,
                "deactivated", false,
                "locked", false,
                "follows", List.of(alice.name(), "never_seen_yet"),
                "blocks", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"protected":1}          | protected must be true or false
          {"blocks":["no handle"]} | blocks must be a list of handles
          {"follows":"bob"}        | follows must be a list of handles
          {"blocks":[7]}           | blocks must be a list of handles
          {"bot":true}             | bot is not known here
          nothing                  | the body is no JSON
          """)
  void aWrongStatusChangesNothing(String status, String why) {
    // Given
    settle(alice.name(), "{\"protected\":true}");

    // When
    Response answer = settle(alice.name(), status);

    // Then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.<String>path("error")).isEqualTo(why);
    assertThat(given().get("/sandbox/control/people/" + alice.name()).<Boolean>path("protected"))
        .isTrue();
  }
}
