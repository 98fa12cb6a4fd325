package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SandboxProfile.class)
class SearchRecentTest {

  private static final String PATH = "/tweets/search/recent";

  private User alice;

  @BeforeEach
  void people() {
    alice = User.fresh("alice");
  }

  @Test
  void aThreadIsPagedThrough() {
    // Given
    String root = alice.says("the start of something long");
    List<String> ids = new ArrayList<>(List.of(root));
    for (int i = 1; i < 12; i++) {
      ids.add(alice.replies(root, "part " + i));
    }
    String query = "conversation_id:" + root;

    // When
    Response first = alice.get(PATH, "query", query);
    Response second = alice.get(PATH, "query", query, "next_token", first.path("meta.next_token"));

    // Then
    List<String> found = new ArrayList<>(first.<List<String>>path("data.id"));
    found.addAll(second.path("data.id"));
    assertThat(found.reversed()).isEqualTo(ids);
    assertThat(second.<Object>path("meta.next_token")).isNull();
  }

  @Test
  void theLeastPageHoldsTen() {
    // Given
    String query = "from:" + alice.name();

    // When
    Response response = alice.get(PATH, "query", query, "max_results", "9");

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void anUnknownOperatorIsInvalid() {
    // Given
    String query = "has:geo cats";

    // When
    Response response = alice.get(PATH, "query", query);

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("errors[0].message")).contains("has:geo");
  }

  @Test
  void idsAndTimesDoNotMix() {
    // Given
    String query = "from:" + alice.name();

    // When
    Response response =
        alice.get(PATH, "query", query, "since_id", "1", "start_time", "2026-01-01T00:00:00Z");

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.<String>path("errors[0].message")).startsWith("Invalid use of 'since_id'");
  }

  @Test
  void aQueryIsNeeded() {
    // Given no query

    // When
    Response response = alice.get(PATH);

    // Then
    assertThat(response.statusCode()).isEqualTo(400);
  }
}
