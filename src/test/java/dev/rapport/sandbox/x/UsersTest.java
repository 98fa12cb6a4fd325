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
class UsersTest {

  private User alice;

  @BeforeEach
  void people() {
    alice = User.fresh("alice");
  }

  @Test
  void aUserHasThreeFieldsUnlessMoreAreAskedFor() {
    // Given
    String path = "/users/" + alice.id();

    // When
    Response response = alice.get(path);

    // Then
    assertThat(response.<Map<String, Object>>path("data"))
        .isEqualTo(Map.of("id", alice.id(), "name", alice.name(), "username", alice.name()));
  }

  @Test
  void aUserIsFoundByNameInAnyLetterCase() {
    // Given
    String post = alice.says("my latest words");
    String path = "/users/by/username/" + alice.name().toUpperCase();

    // When
    Response response =
        alice.get(
            path,
            "user.fields",
            "created_at,description,public_metrics,verified,protected,url",
            "expansions",
            "most_recent_tweet_id");

    // Then
    assertThat(response.<Map<String, Object>>path("data"))
        .containsEntry("id", alice.id())
        .containsEntry("verified", false)
        .containsEntry("protected", false)
        .containsEntry("most_recent_tweet_id", post)
        .doesNotContainKey("url");
    assertThat(response.<Integer>path("data.public_metrics.tweet_count")).isEqualTo(1);
    assertThat(response.<String>path("includes.tweets[0].text")).isEqualTo("my latest words");
  }

  @Test
  void whoIsUnknownIsAnErrorInATwoHundred() {
    // Given
    String path = "/users/by/username/never_seen";

    // When
    Response response = alice.get(path);

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.<Map<String, Object>>path("$")).containsOnlyKeys("errors");
    assertThat(response.<Map<String, Object>>path("errors[0]"))
        .containsEntry("detail", "Could not find user with username: [never_seen].")
        .containsEntry("resource_type", "user")
        .containsEntry("parameter", "username")
        .containsEntry("type", "https://api.twitter.com/2/problems/resource-not-found");
  }

  @Test
  void severalUsersAreLookedUpAtOnce() {
    // Given
    User bob = User.fresh("bob");

    // When
    Response byName = alice.get("/users/by", "usernames", bob.name() + ",never_seen");
    Response byId = alice.get("/users", "ids", bob.id() + "," + alice.id());

    // Then
    assertThat(byName.<List<String>>path("data.id")).containsExactly(bob.id());
    assertThat(byName.<List<String>>path("errors.value")).containsExactly("never_seen");
    assertThat(byId.<List<String>>path("data.id")).containsExactly(bob.id(), alice.id());
  }

  @Test
  void aNameThatCannotBeIsInvalid() {
    // Given
    String path = "/users/by/username/not-a-name";

    // When
    Response response = alice.get(path);

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<Map<String, Object>>path("errors[0].parameters"))
        .isEqualTo(Map.of("username", List.of("not-a-name")));
  }
}
