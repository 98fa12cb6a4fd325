package dev.rapport.moderation.access.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the provider and waits for the whole answer, five seconds at most. Goes nowhere that an
 * answer sends it, and hangs up on an answer that is too long. Safe to call from many threads.
 */
@ApplicationScoped
class ProviderHttp {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Documents, keys and tokens have a few kilobytes. */
  private static final int LONGEST = 1 << 18;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  Answer get(URI address) throws IOException {
    return ask(HttpRequest.newBuilder(address).build());
  }

  /**
   * @throws IOException when there is no whole answer; its message names nothing that was sent
   */
  Answer ask(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<InputStream>> heard =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
    CompletableFuture<Answer> answer =
        heard.thenApplyAsync(ProviderHttp::read, Thread::startVirtualThread);
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException(request.uri().getHost() + " does not answer in time");
    } catch (ExecutionException e) {
      throw new IOException("no whole answer from " + request.uri().getHost());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for " + request.uri().getHost());
    } finally {
      heard.cancel(true);
      heard.thenAccept(ProviderHttp::hangUp);
    }
  }

  /** Whoever still reads what never ends stops. */
  private static void hangUp(HttpResponse<InputStream> response) {
    try {
      response.body().close();
    } catch (IOException e) {
      // Nobody listens any more.
    }
  }

  private static Answer read(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      byte[] bytes = body.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new IllegalStateException("longer than " + LONGEST + " bytes");
      }
      return new Answer(response.statusCode(), new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("the answer broke off", e);
    }
  }

  record Answer(int status, String body) {

    boolean isFine() {
      return status == 200;
    }
  }
}
