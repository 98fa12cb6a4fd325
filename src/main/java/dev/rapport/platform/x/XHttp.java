package dev.rapport.platform.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.post.SafeText;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Makes one call and says what came of it, whatever X or the network does. Uses the JDK's client:
 * bodies are wanted raw, the deadline has to cover the body too, and what was surely never sent
 * must be told from what may have been. Never sends a call twice.
 */
final class XHttp {

  private final HttpClient client;
  private final URI base;
  private final Duration timeout;
  private final XCredential credential;
  private final Clock clock;
  private final ObjectMapper mapper = new ObjectMapper();

  XHttp(XConfig config, XCredential credential, Clock clock) {
    this.base = config.baseUrl();
    this.timeout = config.timeout();
    this.credential = credential;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  XAnswer get(String path, Map<String, String> query) {
    return send(request("GET", path + queryString(query)).GET());
  }

  XAnswer post(String path, String json) {
    return send(
        request("POST", path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  XAnswer put(String path, String json) {
    HttpRequest.Builder request = request("PUT", path);
    return send(
        json.isEmpty()
            ? request.PUT(BodyPublishers.noBody())
            : request
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
  }

  XAnswer delete(String path) {
    return send(request("DELETE", path).DELETE());
  }

  /** Opens a body that does not end. Only its beginning has a deadline. */
  XStream open(String path, Map<String, String> query) {
    AtomicReference<InputStream> body = new AtomicReference<>();
    HttpResponse.BodyHandler<String> handler =
        info ->
            info.statusCode() == 200
                ? BodySubscribers.mapping(
                    BodySubscribers.ofInputStream(),
                    in -> {
                      body.set(in);
                      return "{}";
                    })
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    return switch (send(request("GET", path + queryString(query)).GET(), handler)) {
      case XAnswer.Ok ok -> new XStream.Open(body.get());
      case XAnswer.Failed failed -> new XStream.Refused(failed);
    };
  }

  private HttpRequest.Builder request(String method, String pathAndQuery) {
    URI uri = URI.create(base.toString().replaceFirst("/+$", "") + pathAndQuery);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("User-Agent", "Rapport")
            .header("Accept", "application/json");
    credential.header(method, uri).ifPresent(value -> request.header("Authorization", value));
    return request;
  }

  private static String queryString(Map<String, String> query) {
    return query.entrySet().stream()
        .filter(pair -> pair.getValue() != null)
        .map(pair -> pair.getKey() + "=" + encode(pair.getValue()))
        .collect(Collectors.collectingAndThen(Collectors.joining("&"), XHttp::withMark));
  }

  private static String withMark(String pairs) {
    return pairs.isEmpty() ? "" : "?" + pairs;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private XAnswer send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private XAnswer send(HttpRequest.Builder request, HttpResponse.BodyHandler<String> body) {
    CompletableFuture<HttpResponse<String>> response = client.sendAsync(request.build(), body);
    try {
      return read(response.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return new XAnswer.Lost("no whole answer within " + timeout, false);
    } catch (ExecutionException e) {
      return lost(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new XAnswer.Lost("stopped while waiting for an answer", false);
    } finally {
      response.cancel(true);
    }
  }

  private XAnswer read(HttpResponse<String> response) {
    JsonNode json = parse(response.body());
    if (response.statusCode() >= 400) {
      return XProblem.read(response, json, clock.instant());
    }
    return json != null && json.isObject()
        ? new XAnswer.Ok(json)
        : new XAnswer.Broken(
            "status %d without JSON".formatted(response.statusCode()), response.body());
  }

  /** Null when it is no JSON. */
  private JsonNode parse(String body) {
    try {
      return mapper.readTree(body);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** Only a connection that never came about proves that nothing was sent. */
  private static XAnswer lost(Throwable cause) {
    String why = SafeText.oneLine(cause.getClass().getSimpleName(), 80);
    return switch (cause) {
      case ConnectException e -> new XAnswer.NotSent("no connection (" + why + ")");
      case HttpConnectTimeoutException e -> new XAnswer.NotSent("no connection (" + why + ")");
      default -> new XAnswer.Lost("the connection broke (" + why + ")", false);
    };
  }
}
