package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(SandboxProfile.class)
class TweetsTest {

  private User alice;

  @BeforeEach
  void people() {
    alice = User.fresh("alice");
  }

  @Test
  void aNewPostIsCreated() {
    // Given
    String text = "@rapport hello 👋";

    // When
    Response response = alice.tweet(text, Map.of("made_with_ai", false));

    // Then
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.contentType()).startsWith("application/json");
    Map<String, Object> data = response.path("data");
    assertThat(data).containsOnlyKeys("id", "text", "edit_history_tweet_ids");
    assertThat(data).containsEntry("text", text);
    assertThat(data).containsEntry("edit_history_tweet_ids", List.of(data.get("id")));
    assertThat((String) data.get("id")).matches("[0-9]{1,19}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":"a","foo":1}                   | $.foo: is not defined in the schema
          {"text":"a","reply":{}}                | $.reply.in_reply_to_tweet_id: is missing
          {"text":"a","reply":{"x":1}}           | $.reply.x: is not defined in the schema
          {"text":7}                             | $.text: integer found, string expected
          {"text":"a","quote_tweet_id":"x"}      | $.quote_tweet_id: does not match the regex
          {"text":"a","reply_settings":"x"}      | $.reply_settings: does not have a value
          {"text":"a","media":{"media_ids":["1"]}} | $.media: is not available
          {"text":"a","nullcast":true}           | $.nullcast: is not available
          {"text":""}                            | $.text: must be at least 1 characters long
          {}                                     | $.text: must be at least 1 characters long
          []                                     | $: array found, object expected
          {"text":"a"                            | no valid JSON
          {"text":"a"} b                         | no valid JSON
          {"text":"a","text":"b"}                | no valid JSON
          """)
  void aBodyThatDoesNotFitIsRefusedAndSaysWhy(String body, String message) {
    // Given
    var request = alice.request().contentType(ContentType.JSON).body(body);

    // When
    Response response = request.post("/sandbox/x/2/tweets");

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("title")).isEqualTo("Invalid Request");
    assertThat(response.<String>path("type")).endsWith("/2/problems/invalid-request");
    assertThat(response.<List<String>>path("errors.message")).anyMatch(m -> m.contains(message));
  }

  @Test
  void aBodyThatIsNoJsonIsRefused() {
    // Given
    var request = alice.request().contentType(ContentType.URLENC).formParam("text", "hello");

    // When
    Response response = request.post("/sandbox/x/2/tweets");

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("errors[0].message")).contains("application/json");
  }

  @Test
  void aTextTooLongIsABadRequest() {
    // Given
    String text = "x".repeat(281);

    // When
    Response response = alice.tweet(text, Map.of());

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("detail")).startsWith("Your Tweet text is too long.");
  }

  @Test
  void aSecondIdenticalTextIsForbidden() {
    // Given
    alice.says("good morning everybody");

    // When
    Response response = alice.tweet("good morning everybody", Map.of());

    // Then
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.<Map<String, Object>>path("$"))
        .containsEntry("detail", "You are not allowed to create a Tweet with duplicate content.")
        .containsEntry("type", "about:blank")
        .containsEntry("title", "Forbidden")
        .containsEntry("status", 403);
  }

  @Test
  void aBotThatNobodySummonedIsForbidden() {
    // Given
    String post = alice.says("nothing to do with bots");

    // When
    Response response = User.named("rapport").reply(post, "Hello!");

    // Then
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.<String>path("detail"))
        .isEqualTo(
            "You can only reply to or quote posts where you are mentioned or are the author.");
    assertThat(response.<String>path("type"))
        .isEqualTo("https://api.x.com/2/problems/not-authorized-for-resource");
  }

  @Test
  void aReplyToNothingIsForbidden() {
    // Given
    String gone = alice.says("soon gone");
    alice.delete("/tweets/" + gone);

    // When
    Response response = alice.reply(gone, "are you there?");

    // Then
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.<String>path("detail"))
        .isEqualTo("You attempted to reply to a Tweet that is deleted or not visible to you.");
  }

  @Test
  void aReplyLeavesOutWhomItIsToldTo() {
    // Given
    User bob = User.fresh("bob");
    User carol = User.fresh("carol");
    String question = alice.says("@%s @%s hello".formatted(bob.name(), carol.name()));
    Map<String, Object> reply =
        Map.of("in_reply_to_tweet_id", question, "exclude_reply_user_ids", List.of(carol.id()));

    // When
    Response response = bob.tweet("hello back", Map.of("reply", reply));

    // Then
    assertThat(response.<String>path("data.text")).isEqualTo("@" + alice.name() + " hello back");
  }

  @Test
  void anEditAnswersWithTheWholeHistory() {
    // Given
    String first = alice.says("teh words");

    // When
    Response response = alice.edit(first, "the words");

    // Then
    assertThat(response.statusCode()).isEqualTo(201);
    List<String> history = response.path("data.edit_history_tweet_ids");
    assertThat(history).containsExactly(first, response.path("data.id"));
  }

  @Test
  void anEditOfAnothersPostIsForbidden() {
    // Given
    String post = User.fresh("bob").says("mine alone");

    // When
    Response response = alice.edit(post, "ours");

    // Then
    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void deletingAnyVersionDeletesThePost() {
    // Given
    String first = alice.says("one");
    String second = alice.edit(first, "two").path("data.id");

    // When
    Response response = alice.delete("/tweets/" + first);

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.asString()).isEqualTo("{\"data\":{\"deleted\":true}}");
    assertThat(alice.get("/tweets/" + second).<Object>path("data")).isNull();
  }

  @Test
  void deletingAnothersPostIsForbiddenAndDeletingNothingNotFound() {
    // Given
    String post = User.fresh("bob").says("here to stay");

    // When
    Response others = alice.delete("/tweets/" + post);
    Response nothing = alice.delete("/tweets/1");

    // Then
    assertThat(others.statusCode()).isEqualTo(403);
    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(nothing.<String>path("type")).endsWith("/2/problems/resource-not-found");
  }
}
