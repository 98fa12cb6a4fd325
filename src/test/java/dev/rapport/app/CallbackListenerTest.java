package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackListenerTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  private final CallbackListener listener = CallbackListener.on(0);

  @AfterEach
  void close() {
    listener.close();
  }

  private HttpResponse<String> visit(String address) throws IOException, InterruptedException {
    return BROWSER.send(
        HttpRequest.newBuilder(URI.create(address)).timeout(LONG).build(), BodyHandlers.ofString());
  }

  @Test
  void aBrowserBringsTheAnswer() throws Exception {
    // Given
    listener.expect("right");

    // When
    HttpResponse<String> page = visit(listener.address() + "?state=right&code=a%2Bb");

    // Then
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("You can close this page");
    assertThat(listener.await(LONG)).contains(Map.of("state", "right", "code", "a+b"));
  }

  @Test
  void whoeverHasNotTheRightStateIsPassedOver() throws Exception {
    // Given
    listener.expect("right");
    HttpResponse<String> forged = visit(listener.address() + "?state=wrong&code=forged");
    HttpResponse<String> stray = visit(listener.address().resolve("/favicon.ico").toString());
    visit(listener.address() + "?state=right&code=real");

    // When
    Optional<Map<String, String>> answer = listener.await(LONG);

    // Then
    assertThat(forged.statusCode()).isEqualTo(404);
    assertThat(stray.statusCode()).isEqualTo(404);
    assertThat(listener.sawStrangeState()).isTrue();
    assertThat(answer.orElseThrow()).containsEntry("code", "real");
  }

  @Test
  void beforeAnythingIsExpectedNothingIsTaken() throws Exception {
    // When
    HttpResponse<String> early = visit(listener.address() + "?code=early");

    // Then
    assertThat(early.statusCode()).isEqualTo(404);
  }

  @Test
  void anAddressCanBeCopiedFromABrowserElsewhere() {
    // Given
    listener.expect("right");

    // When
    boolean wrong = listener.offer("hello");
    boolean right = listener.offer(listener.address() + "?state=right&code=copied ");

    // Then
    assertThat(wrong).isFalse();
    assertThat(right).isTrue();
    assertThat(listener.await(LONG).orElseThrow()).containsEntry("code", "copied");
  }

  @Test
  void whoSaysNothingKeepsNobodyWaiting() throws Exception {
    // Given
    listener.expect("right");
    try (Socket silent = new Socket("127.0.0.1", listener.address().getPort())) {
      silent.getOutputStream().write("GET /callback?st".getBytes(StandardCharsets.US_ASCII));

      // When
      HttpResponse<String> page = visit(listener.address() + "?state=right&code=real");

      // Then
      assertThat(page.statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "?state", "?=right", "?state=", "?state=%zz&code=a", "?&&&="})
  void garbageIsPassedOver(String query) {
    // Given
    listener.expect("right");

    // When
    boolean taken = listener.offer(listener.address() + query);

    // Then
    assertThat(taken).isFalse();
  }

  @Test
  void nobodyIsWaitedForForEver() {
    assertThat(listener.await(Duration.ofMillis(1))).isEmpty();
    assertThat(listener.sawStrangeState()).isFalse();
  }

  @Test
  void aPortInUseIsNamed() {
    // Given
    int port = listener.address().getPort();

    // Then
    assertThatThrownBy(() -> CallbackListener.on(port))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("port " + port);
  }
}
