package dev.rapport.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receivers that nobody should trust. */
class ExchangeTest {

  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/never", exchange -> hang());
    server.createContext("/drip", this::drip);
    server.createContext("/flood", ExchangeTest::flood);
    server.start();
  }

  @AfterEach
  void end() {
    over.countDown();
    server.stop(0);
  }

  @Test
  void whoNeverAnswersIsNotWaitedFor() throws InterruptedException {
    // When
    Optional<Exchange.Answer> answer = send("/never", Duration.ofMillis(200));

    // Then
    assertThat(answer).isEmpty();
  }

  @Test
  void theDeadlineIsForTheBodyAsWell() throws InterruptedException {
    // When
    Optional<Exchange.Answer> answer = send("/drip", Duration.ofMillis(200));

    // Then
    assertThat(answer).isEmpty();
  }

  @Test
  void onlyTheBeginningIsRead() throws InterruptedException {
    // When
    Optional<Exchange.Answer> answer = send("/flood", Duration.ofSeconds(20));

    // Then
    assertThat(answer.orElseThrow().body()).hasSize(4_096);
  }

  private Optional<Exchange.Answer> send(String path, Duration deadline)
      throws InterruptedException {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    return new Exchange(deadline).send(HttpRequest.newBuilder(url).build());
  }

  private void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write('x');
    exchange.getResponseBody().flush();
    hang();
  }

  private static void flood(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] page = "flood ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream body = exchange.getResponseBody()) {
      for (int i = 0; i < 1_000; i++) {
        body.write(page);
      }
    }
  }

  private void hang() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
