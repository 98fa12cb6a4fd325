package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An app's own server, which X calls. Answers the challenge rightly until it is told not to. */
final class Hook implements AutoCloseable {

  final List<Told> told = new CopyOnWriteArrayList<>();
  final AtomicInteger checks = new AtomicInteger();

  /** How the next events are answered, that many of them; then with 200. */
  final AtomicInteger failures = new AtomicInteger();

  volatile String secret;
  volatile int checkStatus = 200;

  private final User owner;
  private final HttpServer server;

  Hook(User owner) {
    this.owner = owner;
    this.secret = "app-secret-" + owner.name();
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/hook", this::handle);
    server.start();
  }

  /** What X said, and by which signature. */
  record Told(String body, String signature) {

    JsonNode data() {
      try {
        return Json.MAPPER.readTree(body).path("data");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  Response registers() {
    return owner
        .app()
        .contentType(ContentType.JSON)
        .body(Map.of("url", url()))
        .post("/sandbox/x/2/webhooks");
  }

  /** Registers; the webhook's id. */
  String registered() {
    return registers().then().statusCode(200).extract().path("data.id");
  }

  List<String> types() {
    return told.stream().map(event -> event.data().path("event_type").asText()).toList();
  }

  static String signature(String text, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return "sha256=" + Base64.getEncoder().encodeToString(signed);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      checks.incrementAndGet();
      String token = exchange.getRequestURI().getQuery().replaceFirst("^crc_token=", "");
      exchange.getResponseHeaders().add("Location", url());
      answer(
          exchange, checkStatus, "{\"response_token\":\"%s\"}".formatted(signature(token, secret)));
    } else {
      told.add(
          new Told(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
              exchange.getRequestHeaders().getFirst("x-twitter-webhooks-signature")));
      answer(exchange, failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 500 : 200, "");
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
