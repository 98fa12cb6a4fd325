package dev.rapport.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class RefusedRequestsTest {

  @Test
  void theLastFiveHundredAreKept() {
    // Given
    RefusedRequests refused = new RefusedRequests(Clock.systemUTC());

    // When
    for (int i = 1; i <= 700; i++) {
      refused.add("alice", "GET /2/tweets/" + i, 404, "gone");
    }

    // Then
    assertThat(refused.all()).hasSize(500);
    assertThat(refused.all().getFirst().what()).isEqualTo("GET /2/tweets/201");
    assertThat(refused.all().getLast().what()).isEqualTo("GET /2/tweets/700");
  }
}
