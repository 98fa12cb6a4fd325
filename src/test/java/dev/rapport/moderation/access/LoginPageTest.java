package dev.rapport.moderation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/review", "/mentions/x/1", "/search?words=a%20b&state=Held"})
  void aPageOfOursIsWhereOneComesBackTo(String next) {
    assertThat(LoginPage.local(next)).hasToString(next);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "review",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/a\r\nSet-Cookie: b=c",
        "/<script>",
        "/%zz"
      })
  void anythingElseLeadsHome(String next) {
    assertThat(LoginPage.local(next)).hasToString("/");
  }

  @Test
  void nobodyKeepsTheServerThinking() {
    // Given
    String next = "/" + "a".repeat(50_000) + "!";

    // Then
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertThat(LoginPage.local(next)).hasToString("/"));
  }
}
