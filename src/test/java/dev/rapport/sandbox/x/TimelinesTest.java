package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(SandboxProfile.class)
class TimelinesTest {

  private User alice;
  private User bob;
  private String mentions;

  @BeforeEach
  void people() {
    alice = User.fresh("alice");
    bob = User.fresh("bob");
    mentions = "/users/" + bob.id() + "/mentions";
  }

  private List<String> mentionBob(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(alice.says("@%s number %d".formatted(bob.name(), i)));
    }
    return ids.reversed();
  }

  @Test
  void anEmptyTimelineHasNoData() {
    // Given a user whom nobody mentioned

    // When
    Response response = bob.get(mentions);

    // Then
    assertThat(response.asString()).isEqualTo("{\"meta\":{\"result_count\":0}}");
  }

  @Test
  void pagesLeadDownAndUpAgain() {
    // Given
    List<String> ids = mentionBob(12);

    // When
    Response first = bob.get(mentions, "max_results", "5");
    Response second = next(first);
    Response third = next(second);
    Response back =
        bob.get(
            mentions, "max_results", "5", "pagination_token", third.path("meta.previous_token"));

    // Then
    assertThat(first.<List<String>>path("data.id")).isEqualTo(ids.subList(0, 5));
    assertThat(second.<List<String>>path("data.id")).isEqualTo(ids.subList(5, 10));
    assertThat(third.<List<String>>path("data.id")).isEqualTo(ids.subList(10, 12));
    assertThat(back.<List<String>>path("data.id")).isEqualTo(ids.subList(5, 10));
    assertThat(first.<Map<String, Object>>path("meta"))
        .containsOnlyKeys("result_count", "newest_id", "oldest_id", "next_token")
        .containsEntry("result_count", 5)
        .containsEntry("newest_id", ids.get(0))
        .containsEntry("oldest_id", ids.get(4));
    assertThat(third.<Map<String, Object>>path("meta"))
        .containsOnlyKeys("result_count", "newest_id", "oldest_id", "previous_token");
  }

  private Response next(Response page) {
    String token = page.path("meta.next_token");
    return bob.get(mentions, "max_results", "5", "pagination_token", token);
  }

  @Test
  void aTokenFitsItsOwnTimelineOnly() {
    // Given
    mentionBob(6);
    String token = bob.get(mentions, "max_results", "5").path("meta.next_token");

    // When
    Response response = bob.get("/users/" + alice.id() + "/mentions", "pagination_token", token);

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("errors[0].message")).contains("pagination_token");
  }

  @Test
  void sinceIdAndUntilIdAreExclusive() {
    // Given
    List<String> ids = mentionBob(4);

    // When
    Response response = bob.get(mentions, "since_id", ids.get(3), "until_id", ids.get(0));

    // Then
    assertThat(response.<List<String>>path("data.id")).containsExactly(ids.get(1), ids.get(2));
  }

  @Test
  void idsWinOverTimes() {
    // Given
    List<String> ids = mentionBob(2);

    // When
    Response response =
        bob.get(mentions, "since_id", ids.get(1), "start_time", "2090-01-01T00:00:00Z");

    // Then
    assertThat(response.<List<String>>path("data.id")).containsExactly(ids.get(0));
  }

  @Test
  void timesBoundTheTimeline() {
    // Given
    mentionBob(2);

    // When
    Response future = bob.get(mentions, "start_time", "2090-01-01T00:00:00Z");
    Response past = bob.get(mentions, "end_time", "2020-01-01T00:00:00.000Z");
    Response all = bob.get(mentions, "start_time", "2020-01-01T00:00:00Z");

    // Then
    assertThat(future.<Integer>path("meta.result_count")).isZero();
    assertThat(past.<Integer>path("meta.result_count")).isZero();
    assertThat(all.<Integer>path("meta.result_count")).isEqualTo(2);
  }

  @Test
  void ownTimelineLeavesOutWhatItIsToldTo() {
    // Given
    String post = bob.says("a post of my own");
    String reply = bob.replies(alice.says("hello bob"), "hello alice");
    String repost = bob.reposts(alice.says("repeat after me")).path("data.id");
    String path = "/users/" + bob.id() + "/tweets";

    // When
    Response all = alice.get(path);
    Response some = alice.get(path, "exclude", "replies,retweets");

    // Then
    assertThat(all.<List<String>>path("data.id")).containsExactly(repost, reply, post);
    assertThat(some.<List<String>>path("data.id")).containsExactly(post);
  }

  @Test
  void mentionsIncludeOwnRepliesAndQuotesThatTag() {
    // Given
    String own = bob.says("note to @" + bob.name());
    String reply = alice.replies(own, "noted");
    String quote = alice.quotes(own, "see, @" + bob.name());
    alice.quotes(own, "a quote alone is no mention");
    alice.reposts(own);

    // When
    Response response = bob.get(mentions);

    // Then
    assertThat(response.<List<String>>path("data.id")).containsExactly(quote, reply, own);
  }

  @Test
  void anUnknownUserIsAnErrorInATwoHundred() {
    // Given
    String path = "/users/12345/mentions";

    // When
    Response response = bob.get(path);

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.<String>path("errors[0].detail"))
        .isEqualTo("Could not find user with id: [12345].");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          max_results      | 4          | value [4] is not between 5 and 100
          max_results      | 101        | value [101] is not between 5 and 100
          max_results      | ten        | value [ten] is not between 5 and 100
          since_id         | x          | value [x] is not valid
          until_id         | -1         | value [-1] is not valid
          start_time       | yesterday  | value [yesterday] is not valid
          pagination_token | nonsense   | value [nonsense] is not valid
          exclude          | replies    | The query parameter [exclude] is not one of
          """)
  void aWrongParameterIsNamed(String name, String value, String message) {
    // Given the mentions of somebody

    // When
    Response response = bob.get(mentions, name, value);

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("detail"))
        .isEqualTo("One or more parameters to your request was invalid.");
    assertThat(response.<List<String>>path("errors.message")).anyMatch(m -> m.contains(message));
    assertThat(response.<Map<String, Object>>path("errors[0].parameters"))
        .containsEntry(name, List.of(value));
  }
}
