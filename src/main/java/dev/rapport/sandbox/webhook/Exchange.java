package dev.rapport.sandbox.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request to a receiver that nobody knows: 10 s for all of it, as X gives. */
final class Exchange {

  private static final int LONGEST_ANSWER = 4_096;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final Duration deadline;

  Exchange() {
    this(Duration.ofSeconds(10));
  }

  Exchange(Duration deadline) {
    this.deadline = deadline;
  }

  /**
   * @param body at most 4 KiB of it
   */
  record Answer(int status, String body) {}

  /** Empty when there was no whole answer in time. */
  Optional<Answer> send(HttpRequest request) throws InterruptedException {
    CompletableFuture<HttpResponse<InputStream>> head =
        client.sendAsync(request, BodyHandlers.ofInputStream());
    CompletableFuture<Answer> whole = head.thenApplyAsync(Exchange::read);
    try {
      return Optional.of(whole.get(deadline.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException e) {
      return Optional.empty();
    } finally {
      head.thenAccept(Exchange::close);
      head.cancel(true);
    }
  }

  private static Answer read(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      byte[] bytes = body.readNBytes(LONGEST_ANSWER);
      return new Answer(response.statusCode(), new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("the answer broke off", e);
    }
  }

  private static void close(HttpResponse<InputStream> response) {
    try {
      response.body().close();
    } catch (IOException gone) {
      // Nobody reads it any more.
    }
  }
}
