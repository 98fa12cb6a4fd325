package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(SandboxProfile.class)
class LookupTest {

  private static final String ALL_FIELDS =
      "author_id,created_at,conversation_id,in_reply_to_user_id,referenced_tweets,entities,"
          + "display_text_range,lang,public_metrics,edit_controls,reply_settings,source,"
          + "possibly_sensitive,article,geo,withheld";

  private User alice;
  private User bob;

  @BeforeEach
  void people() {
    alice = User.fresh("alice");
    bob = User.fresh("bob");
  }

  @Test
  void aPostHasThreeFieldsUnlessMoreAreAskedFor() {
    // Given
    String post = alice.says("just words");

    // When
    Response response = bob.get("/tweets/" + post);

    // Then
    assertThat(response.<Map<String, Object>>path("data"))
        .containsOnlyKeys("id", "text", "edit_history_tweet_ids");
    assertThat(response.<Map<String, Object>>path("$")).containsOnlyKeys("data");
  }

  @Test
  void aReplyShowsEverythingThatWasAskedFor() {
    // Given
    String question = alice.says("a question for @" + bob.name());
    String answer = bob.replies(question, "the answer 👋 #yes $TSLA https://example.com/a?b=c");

    // When
    Response response = alice.get("/tweets/" + answer, "tweet.fields", ALL_FIELDS);

    // Then
    Map<String, Object> data = response.path("data");
    assertThat(data)
        .doesNotContainKeys("article", "geo", "withheld")
        .containsEntry("author_id", bob.id())
        .containsEntry("conversation_id", question)
        .containsEntry("in_reply_to_user_id", alice.id())
        .containsEntry("referenced_tweets", List.of(Map.of("type", "replied_to", "id", question)))
        .containsEntry("reply_settings", "everyone")
        .containsEntry("lang", "en")
        .containsEntry("possibly_sensitive", false);
    assertThat(data.get("created_at").toString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    assertThat(response.<Map<String, Object>>path("data.public_metrics"))
        .containsOnlyKeys(
            "retweet_count",
            "reply_count",
            "like_count",
            "quote_count",
            "bookmark_count",
            "impression_count");
    assertThat(response.<Map<String, Object>>path("data.edit_controls"))
        .containsOnlyKeys("edits_remaining", "is_edit_eligible", "editable_until");
  }

  @Test
  void entitiesAreCountedInCodePoints() {
    // Given
    String text = "👋👋 @" + bob.name() + " #yes $TSLA https://example.com/a";
    int end = 3 + 1 + bob.name().length();
    String post = alice.says(text);

    // When
    Response response = bob.get("/tweets/" + post, "tweet.fields", "entities,display_text_range");

    // Then
    assertThat(response.<Map<String, Object>>path("data.entities.mentions[0]"))
        .containsEntry("start", 3)
        .containsEntry("end", end)
        .containsEntry("username", bob.name())
        .containsEntry("id", bob.id());
    assertThat(response.<Map<String, Object>>path("data.entities.hashtags[0]"))
        .isEqualTo(Map.of("start", end + 1, "end", end + 5, "tag", "yes"));
    assertThat(response.<Map<String, Object>>path("data.entities.cashtags[0]"))
        .isEqualTo(Map.of("start", end + 6, "end", end + 11, "tag", "TSLA"));
    assertThat(response.<Map<String, Object>>path("data.entities.urls[0]"))
        .containsEntry("url", "https://example.com/a")
        .containsEntry("expanded_url", "https://example.com/a")
        .containsEntry("display_url", "example.com/a");
    assertThat(response.<List<Integer>>path("data.display_text_range"))
        .containsExactly(0, text.codePointCount(0, text.length()));
  }

  @Test
  void theDisplayRangeStartsAfterThePrefix() {
    // Given
    String answer = bob.replies(alice.says("a question"), "an answer");
    int prefix = alice.name().length() + 2;

    // When
    Response response = bob.get("/tweets/" + answer, "tweet.fields", "display_text_range");

    // Then
    assertThat(response.<List<Integer>>path("data.display_text_range"))
        .containsExactly(prefix, prefix + 9);
  }

  @Test
  void expansionsFillTheIncludes() {
    // Given
    String question = alice.says("what do you say?");
    String answer = bob.replies(question, "I say yes");

    // When
    Response response =
        bob.get(
            "/tweets/" + answer,
            "expansions",
            "author_id,referenced_tweets.id,in_reply_to_user_id,referenced_tweets.id.author_id",
            "user.fields",
            "created_at");

    // Then
    assertThat(response.<List<String>>path("includes.users.id"))
        .containsExactly(bob.id(), alice.id());
    assertThat(response.<Map<String, Object>>path("includes.users[0]"))
        .containsOnlyKeys("id", "name", "username", "created_at");
    assertThat(response.<List<String>>path("includes.tweets.id")).containsExactly(question);
    assertThat(response.<String>path("data.author_id")).isEqualTo(bob.id());
  }

  @Test
  void aReferenceThatIsGoneIsAnError() {
    // Given
    String question = alice.says("soon to be gone");
    String answer = bob.replies(question, "what was that?");
    alice.delete("/tweets/" + question);

    // When
    Response response = bob.get("/tweets/" + answer, "expansions", "referenced_tweets.id");

    // Then
    assertThat(response.<String>path("data.referenced_tweets[0].id")).isEqualTo(question);
    assertThat(response.<String>path("errors[0].resource_id")).isEqualTo(question);
    assertThat(response.<Object>path("includes")).isNull();
  }

  @Test
  void theNewerDialectIsAnsweredInKind() {
    // Given
    String question = alice.says("in other words?");
    String answer = bob.replies(question, "in these words");

    // When
    Response response =
        bob.get(
            "/tweets/" + answer,
            "post.fields",
            "created_at,public_metrics,author_id,no_such_field",
            "expansions",
            "author_id,referenced_posts");

    // Then
    assertThat(response.<Map<String, Object>>path("data"))
        .containsOnlyKeys(
            "id",
            "text",
            "edit_history_post_ids",
            "created_at",
            "public_metrics",
            "author_id",
            "referenced_posts");
    assertThat(response.<Map<String, Object>>path("data.public_metrics"))
        .containsKey("repost_count")
        .doesNotContainKey("retweet_count");
    assertThat(response.<String>path("includes.posts[0].id")).isEqualTo(question);
    assertThat(response.<Map<String, Object>>path("$")).doesNotContainKey("errors");
  }

  @Test
  void oneNameOfTheNewerDialectIsEnough() {
    // Given
    String gone = alice.says("soon to be gone");
    String answer = bob.replies(gone, "what was that?");
    alice.delete("/tweets/" + gone);

    // When
    Response response = bob.get("/tweets/" + answer, "expansions", "referenced_posts,username");

    // Then
    assertThat(response.<Map<String, Object>>path("data")).containsKey("edit_history_post_ids");
    assertThat(response.<Map<String, Object>>path("errors[0]"))
        .containsEntry("parameter", "referenced_posts")
        .containsEntry("type", "https://api.x.com/2/problems/resource-not-found");
  }

  @Test
  void oldVersionsAreStillThere() {
    // Given
    String first = alice.says("version one");
    String second = alice.edit(first, "version two").path("data.id");

    // When
    Response response =
        bob.get("/tweets", "ids", first + "," + second, "tweet.fields", "edit_controls");

    // Then
    assertThat(response.<List<String>>path("data.text"))
        .containsExactly("version one", "version two");
    assertThat(response.<List<List<String>>>path("data.edit_history_tweet_ids"))
        .containsExactly(List.of(first, second), List.of(first, second));
    assertThat(response.<List<Integer>>path("data.edit_controls.edits_remaining"))
        .containsExactly(4, 4);
  }

  @Test
  void whatIsMissingIsAnErrorBesideTheRest() {
    // Given
    String post = alice.says("the only one");

    // When
    Response response = bob.get("/tweets", "ids", "5," + post);

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.<List<String>>path("data.id")).containsExactly(post);
    assertThat(response.<Map<String, Object>>path("errors[0]"))
        .containsEntry("value", "5")
        .containsEntry("detail", "Could not find tweet with ids: [5].")
        .containsEntry("title", "Not Found Error")
        .containsEntry("resource_type", "tweet")
        .containsEntry("parameter", "ids")
        .containsEntry("resource_id", "5")
        .containsEntry("type", "https://api.twitter.com/2/problems/resource-not-found");
  }

  @Test
  void anUnknownPostAloneIsAnErrorInATwoHundred() {
    // Given
    String unknown = "99999999999999999";

    // When
    Response response = bob.get("/tweets/" + unknown);

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.<Map<String, Object>>path("$")).containsOnlyKeys("errors");
  }

  @Test
  void privateMetricsAreTheAuthorsOwn() {
    // Given
    String post = alice.says("how am I doing?");

    // When
    Response own = alice.get("/tweets/" + post, "tweet.fields", "non_public_metrics");
    Response others = bob.get("/tweets/" + post, "tweet.fields", "non_public_metrics");

    // Then
    assertThat(own.<Object>path("data.non_public_metrics")).isNotNull();
    assertThat(others.<Object>path("data.non_public_metrics")).isNull();
    assertThat(others.<String>path("errors[0].type")).endsWith("/not-authorized-for-field");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tweet.fields | bogus      | is not one of
          expansions   | bogus      | is not one of
          user.fields  | bogus      | is not one of
          foo          | bar        | The query parameter [foo] is not one of
          tweet.fields | ''         | can not be empty
          """)
  void aParameterThatXDoesNotKnowIsInvalid(String name, String value, String message) {
    // Given
    String post = alice.says("hello");

    // When
    Response response = bob.get("/tweets/" + post, name, value);

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("errors[0].message")).contains(message);
    assertThat(response.<Map<String, Object>>path("errors[0].parameters"))
        .isEqualTo(Map.of(name, List.of(value)));
  }

  @Test
  void aHundredIdsAreTheMost() {
    // Given
    String ids = String.join(",", Collections.nCopies(101, "1"));
    StringBuilder different = new StringBuilder("0");
    for (int i = 1; i <= 100; i++) {
      different.append(',').append(i);
    }

    // When
    Response same = bob.get("/tweets", "ids", ids);
    Response tooMany = bob.get("/tweets", "ids", different.toString());
    Response none = bob.get("/tweets");

    // Then
    assertThat(same.statusCode()).isEqualTo(200);
    assertThat(tooMany.statusCode()).isEqualTo(400);
    assertThat(none.statusCode()).isEqualTo(400);
  }
}
