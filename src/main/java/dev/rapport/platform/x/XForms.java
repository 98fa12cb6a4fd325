package dev.rapport.platform.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends the forms of OAuth, which are not part of API v2. It waits longer than for anything else,
 * since an answer that is not heard may be the only one with the next token in it.
 */
final class XForms {

  static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI base;
  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  XForms(URI base) {
    this.base = base;
  }

  /** What came back. */
  sealed interface Reply permits Answered, Unanswered {}

  /**
   * @param json missing when the body is none
   */
  record Answered(HttpResponse<String> response, JsonNode json) implements Reply {

    int status() {
      return response.statusCode();
    }
  }

  record Unanswered(String why) implements Reply {}

  URI at(String path) {
    return URI.create(base.toString().replaceFirst("/+$", "") + path);
  }

  Reply post(String path, Optional<String> authorization, Map<String, String> form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path))
            .header("User-Agent", "Rapport")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(FormPairs.text(form)));
    authorization.ifPresent(value -> request.header("Authorization", value));
    CompletableFuture<HttpResponse<String>> response =
        client.sendAsync(request.build(), BodyHandlers.ofString());
    try {
      HttpResponse<String> whole = response.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return new Answered(whole, parse(whole.body()));
    } catch (ExecutionException | TimeoutException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return new Unanswered("no answer from X (" + cause.getClass().getSimpleName() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unanswered("stopped while waiting for an answer");
    } finally {
      response.cancel(true);
    }
  }

  private JsonNode parse(String body) {
    try {
      return mapper.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
