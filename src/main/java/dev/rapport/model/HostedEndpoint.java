package dev.rapport.model;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Speaks HTTP to the endpoint and understands nothing of what is said. Uses the JDK's client: the
 * error bodies are wanted raw, the deadline differs from call to call, and a call is one blocking
 * wait, as virtual threads like it. Safe to call from many threads; never sends a call twice.
 */
final class HostedEndpoint {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** HTTP/1.1: asked to change to HTTP/2 in the clear, some local servers drop the body. */
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  private final String root;
  private final String host;
  private final ApiKey key;

  HostedEndpoint(URI base, ApiKey key) {
    this.root = base.toString().replaceFirst("/+$", "");
    this.host = base.getHost() + (base.getPort() < 0 ? "" : ":" + base.getPort());
    this.key = key;
  }

  /** Waits for the whole body, for as long as the call allows and no longer. */
  Exchange post(HostedCall call) {
    return exchange(request(call), call.timeout());
  }

  /** Asks which models there are, which costs nothing. */
  Exchange models(Duration patience) {
    return exchange(signed(HttpRequest.newBuilder(at("/models"))).build(), patience);
  }

  private Exchange exchange(HttpRequest request, Duration patience) {
    CompletableFuture<HttpResponse<String>> response =
        http.sendAsync(request, headers -> new CappedBody());
    try {
      HttpResponse<String> heard = response.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Exchange.Heard(heard.statusCode(), heard.headers(), heard.body());
    } catch (TimeoutException e) {
      return new Exchange.Broken("no whole answer from " + host + " within " + patience, true);
    } catch (ExecutionException e) {
      return broken(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Exchange.Broken("stopped while waiting for " + host, true);
    } finally {
      response.cancel(true);
    }
  }

  private HttpRequest request(HostedCall call) {
    HttpRequest.Builder request =
        signed(HttpRequest.newBuilder(at(call.path())))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json");
    call.headers().forEach(request::header);
    return request.POST(BodyPublishers.ofString(call.body())).build();
  }

  private URI at(String path) {
    return URI.create(root + path);
  }

  private HttpRequest.Builder signed(HttpRequest.Builder request) {
    return key.present() ? request.header("Authorization", "Bearer " + key.value()) : request;
  }

  private Exchange.Broken broken(Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException e -> new Exchange.Broken(host + " cannot be reached", false);
      case ConnectException e -> new Exchange.Broken(host + " cannot be reached", false);
      case null, default ->
          new Exchange.Broken(
              "the connection to " + host + " broke before the answer was whole", true);
    };
  }
}
