package dev.rapport.sandbox.x;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads a stream as any client would, and keeps what it has read. */
final class StreamReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final HttpResponse<InputStream> answer;
  private volatile boolean over;
  private volatile boolean inForm;
  private int read;

  private StreamReader(HttpResponse<InputStream> answer) {
    this.answer = answer;
    Thread.ofVirtual().start(this::readAll);
  }

  /** Returns when the head has arrived, whatever it says. */
  static StreamReader open(URI stream, String token) {
    HttpRequest request =
        HttpRequest.newBuilder(stream)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .build();
    try {
      return new StreamReader(CLIENT.send(request, BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      throw new AssertionError("no answer from " + stream, e);
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  HttpResponse<?> answer() {
    return answer;
  }

  /** The next line with something in it. */
  String next() {
    await().atMost(PATIENCE).until(() -> told().size() > read);
    return told().get(read++);
  }

  JsonNode nextJson() throws IOException {
    return Json.MAPPER.readTree(next());
  }

  /** Every line with something in it, so far. */
  List<String> told() {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  int blanks() {
    return lines.size() - told().size();
  }

  boolean isOver() {
    return over;
  }

  /** Whether the answer ended as HTTP wants it, and not in the middle. */
  boolean endedInForm() {
    await().atMost(PATIENCE).until(this::isOver);
    return inForm;
  }

  @Override
  public void close() throws IOException {
    answer.body().close();
  }

  private void readAll() {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
      inForm = true;
    } catch (IOException broken) {
      inForm = false;
    }
    over = true;
  }
}
