package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SandboxProfile.class)
class ReactionsTest {

  private User alice;
  private User bob;
  private String post;

  @BeforeEach
  void people() {
    alice = User.fresh("alice");
    bob = User.fresh("bob");
    post = alice.says("like me, " + alice.name());
  }

  private Map<String, Integer> metrics() {
    return bob.get("/tweets/" + post, "tweet.fields", "public_metrics").path("data.public_metrics");
  }

  @Test
  void whatPeopleDoIsCounted() {
    // Given
    bob.likes(post);
    bob.reposts(post);
    bob.replies(post, "a reply");
    bob.quotes(post, "a quote");

    // When
    Map<String, Integer> metrics = metrics();

    // Then
    assertThat(metrics)
        .containsEntry("like_count", 1)
        .containsEntry("retweet_count", 1)
        .containsEntry("reply_count", 1)
        .containsEntry("quote_count", 1);
  }

  @Test
  void aLikeComesAndGoes() {
    // Given
    String path = "/users/" + bob.id() + "/likes/" + post;

    // When
    Response liked = bob.likes(post);
    Response unliked = bob.delete(path);

    // Then
    assertThat(liked.asString()).isEqualTo("{\"data\":{\"liked\":true}}");
    assertThat(unliked.asString()).isEqualTo("{\"data\":{\"liked\":false}}");
    assertThat(metrics()).containsEntry("like_count", 0);
  }

  @Test
  void aRepostComesAndGoes() {
    // Given
    String path = "/users/" + bob.id() + "/retweets/" + post;

    // When
    Response reposted = bob.reposts(post);
    Response undone = bob.delete(path);

    // Then
    assertThat(reposted.<Boolean>path("data.retweeted")).isTrue();
    assertThat(reposted.<String>path("data.id")).matches("[0-9]+");
    assertThat(undone.asString()).isEqualTo("{\"data\":{\"retweeted\":false}}");
    assertThat(metrics()).containsEntry("retweet_count", 0);
  }

  @Test
  void nobodyLikesInAnothersName() {
    // Given
    String path = "/users/" + alice.id() + "/likes";

    // When
    Response response = bob.post(path, Map.of("tweet_id", post));

    // Then
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.<String>path("detail"))
        .contains("must be the same as the authenticating user");
  }

  @Test
  void whatIsGoneCannotBeLikedOrReposted() {
    // Given
    String gone = "1";

    // When
    Response like = bob.likes(gone);
    Response repost = bob.reposts(gone);

    // Then
    assertThat(List.of(like.statusCode(), repost.statusCode())).containsOnly(400);
    assertThat(like.<String>path("errors[0].message")).isEqualTo("This tweet cannot be found.");
  }

  @Test
  void aLikeNeedsAPost() {
    // Given
    String path = "/users/" + bob.id() + "/likes";

    // When
    Response response = bob.post(path, Map.of());

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("errors[0].message")).contains("$.tweet_id: is missing");
  }

  @Test
  void whoReactedIsListedLatestFirstInPages() {
    // Given
    User carol = User.fresh("carol");
    bob.likes(post);
    carol.likes(post);
    String path = "/tweets/" + post + "/liking_users";

    // When
    Response first = alice.get(path, "max_results", "1");
    Response second =
        alice.get(path, "max_results", "1", "pagination_token", first.path("meta.next_token"));

    // Then
    assertThat(first.<List<String>>path("data.id")).containsExactly(carol.id());
    assertThat(second.<List<String>>path("data.id")).containsExactly(bob.id());
    assertThat(second.<Object>path("meta.next_token")).isNull();
  }

  @Test
  void quotesThatAreRepliesAreLeftOutOnDemand() {
    // Given
    String quote = bob.quotes(post, "a quote alone");
    bob.tweet(
        "a quote in a reply",
        Map.of("quote_tweet_id", post, "reply", Map.of("in_reply_to_tweet_id", post)));

    // When
    Response quotes = alice.get("/tweets/" + post + "/quote_tweets", "exclude", "replies");

    // Then
    assertThat(quotes.<List<String>>path("data.id")).containsExactly(quote);
  }

  @Test
  void repostersAndQuotesAreListed() {
    // Given
    bob.reposts(post);
    String quote = bob.quotes(post, "worth a quote");

    // When
    Response reposters = alice.get("/tweets/" + post + "/retweeted_by");
    Response quotes = alice.get("/tweets/" + post + "/quote_tweets");

    // Then
    assertThat(reposters.<List<String>>path("data.username")).containsExactly(bob.name());
    assertThat(quotes.<List<String>>path("data.id")).containsExactly(quote);
  }
}
