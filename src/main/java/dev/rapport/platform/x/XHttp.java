package dev.rapport.platform.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.platform.x.XCredential.Shown;
import dev.rapport.post.SafeText;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes one call and says what came of it, whatever X or the network does. Uses the JDK's client:
 * bodies are wanted raw, the deadline has to cover the body too, and what was surely never sent
 * must be told from what may have been. Sends a call a second time only where X has refused it for
 * a token that ended, and there is a new one.
 */
final class XHttp {

  private final HttpClient client;
  private final URI base;
  private final Duration timeout;
  private final XCredential credential;
  private final XPauses pauses;
  private final Clock clock;
  private final ObjectMapper mapper = new ObjectMapper();

  XHttp(XConfig config, XCredential credential, XPauses pauses, Clock clock) {
    this.base = config.baseUrl();
    this.timeout = config.timeout();
    this.credential = credential;
    this.pauses = pauses;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  XAnswer get(String path, Map<String, String> query) {
    return send(new Call("GET", path, queryString(query), null));
  }

  XAnswer post(String path, String json) {
    return send(new Call("POST", path, "", json));
  }

  /**
   * @param json may be empty
   */
  XAnswer put(String path, String json) {
    return send(new Call("PUT", path, "", json.isEmpty() ? null : json));
  }

  XAnswer delete(String path) {
    return send(new Call("DELETE", path, "", null));
  }

  /**
   * Opens a body that does not end. Only its beginning has a deadline. Whoever reads streams has
   * ladders of patience of its own, so no pause keeps it waiting here.
   */
  XStream open(String path, Map<String, String> query) {
    AtomicReference<InputStream> body = new AtomicReference<>();
    BodyHandler<String> handler =
        info ->
            info.statusCode() == 200
                ? BodySubscribers.mapping(
                    BodySubscribers.ofInputStream(),
                    in -> {
                      body.set(in);
                      return "{}";
                    })
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    Call call = new Call("GET", path, queryString(query), null, handler);
    return switch (send(call, System.nanoTime(), true)) {
      case XAnswer.Ok ok -> new XStream.Open(body.get());
      case XAnswer.Failed failed -> new XStream.Refused(failed);
    };
  }

  /**
   * One call, which may have to be put together twice.
   *
   * @param body JSON, or null
   */
  private record Call(
      String method, String path, String query, String body, BodyHandler<String> handler) {

    Call(String method, String path, String query, String body) {
      this(method, path, query, body, BodyHandlers.ofString());
    }

    /** What X counts together: names and numbers in the path make no difference. */
    String endpoint() {
      return method + " " + path.replaceAll("/[0-9]+|(?<=/username)/[^/]+", "/{}");
    }
  }

  private XAnswer send(Call call) {
    Optional<Duration> pause = pauses.left(call.endpoint());
    return pause.isPresent()
        ? new XAnswer.NotSent("rate limit, waiting for its reset", pause.get())
        : send(call, System.nanoTime(), true);
  }

  /**
   * What was long in coming is not sent any more: whoever wants to post counts on an answer, or
   * none, soon after it said so in the record.
   */
  private XAnswer send(Call call, long since, boolean mayRenew) {
    URI uri = URI.create(base.toString().replaceFirst("/+$", "") + call.path() + call.query());
    return switch (credential.show(call.method(), uri)) {
      case Shown.Missing missing -> new XAnswer.NotSent(missing.why(), missing.retryAfter());
      case Shown.Nothing nothing -> exchange(call, request(call, uri));
      case Shown.Header shown when isLate(since) ->
          new XAnswer.NotSent("the access token was long in coming", Duration.ofSeconds(1));
      case Shown.Header shown -> {
        XAnswer answer = exchange(call, request(call, uri).header("Authorization", shown.header()));
        yield mayRenew && isUnauthorized(answer) && credential.renew(shown.header())
            ? send(call, since, false)
            : answer;
      }
    };
  }

  private boolean isLate(long since) {
    return System.nanoTime() - since > timeout.toNanos() * 2;
  }

  private static boolean isUnauthorized(XAnswer answer) {
    return answer instanceof XAnswer.Refused refused && refused.problem().isUnauthorized();
  }

  private static HttpRequest.Builder request(Call call, URI uri) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("User-Agent", "Rapport")
            .header("Accept", "application/json");
    return call.body() == null
        ? request.method(call.method(), BodyPublishers.noBody())
        : request
            .header("Content-Type", "application/json")
            .method(call.method(), BodyPublishers.ofString(call.body()));
  }

  private static String queryString(Map<String, String> query) {
    String pairs = FormPairs.text(query);
    return pairs.isEmpty() ? "" : "?" + pairs;
  }

  private XAnswer exchange(Call call, HttpRequest.Builder request) {
    CompletableFuture<HttpResponse<String>> response =
        client.sendAsync(request.build(), call.handler());
    try {
      return read(call, response.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
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

  private XAnswer read(Call call, HttpResponse<String> response) {
    JsonNode json = parse(response.body());
    if (response.statusCode() >= 400) {
      return XProblem.read(
          response,
          json,
          clock.instant(),
          () -> pauses.refused(call.endpoint(), response.headers()));
    }
    pauses.passed(call.endpoint());
    return json != null && json.isObject()
        ? ok(json, response.headers(), clock.instant())
        : new XAnswer.Broken(
            "status %d without JSON".formatted(response.statusCode()), response.body());
  }

  private static XAnswer ok(JsonNode json, HttpHeaders headers, Instant now) {
    return new XAnswer.Ok(json, XLimits.read(headers, now), XClock.fault(headers, now));
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
