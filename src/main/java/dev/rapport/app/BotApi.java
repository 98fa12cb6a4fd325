package dev.rapport.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.rapport.post.SafeText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The operator API of the bot that runs on this machine, for commands. */
final class BotApi {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LONGEST_LINE = 500;

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final String base;
  private final Optional<String> token;

  /**
   * @param token that it is shown; empty where nobody logs in
   */
  BotApi(int port, Optional<String> token) {
    this.token = token;
    this.base = "http://127.0.0.1:" + port;
  }

  /** What came back. */
  sealed interface Answer {

    record Given(JsonNode body) implements Answer {}

    /**
     * @param why one line
     */
    record Refused(String why) implements Answer {}
  }

  Answer get(String path) {
    return ask(request(path).GET().build());
  }

  Answer post(String path, Map<String, String> body) {
    try {
      return ask(
          request(path)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
              .build());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings make JSON", e);
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    token.ifPresent(it -> request.header("Authorization", "Bearer " + it));
    return request;
  }

  private Answer ask(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      JsonNode body = read(response.body());
      boolean given = response.statusCode() / 100 == 2;
      String error =
          response.statusCode() == 401
              ? "people log in there; give a token by RAPPORT_CONSOLE_TOKEN"
              : body.path("error").asText("status " + response.statusCode());
      return given
          ? new Answer.Given(body)
          : new Answer.Refused(SafeText.oneLine(error, LONGEST_LINE));
    } catch (IOException e) {
      return new Answer.Refused("no bot answers at " + base + "; start it, or give its --port");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Refused("interrupted");
    }
  }

  private JsonNode read(String body) {
    try {
      JsonNode read = json.readTree(body);
      return read == null ? NullNode.getInstance() : read;
    } catch (JsonProcessingException e) {
      return NullNode.getInstance();
    }
  }
}
