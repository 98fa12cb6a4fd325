package dev.rapport.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.mention.Duty;
import dev.rapport.testing.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of several instances on the same engines: it has its port, and its name, in every life. */
final class Bot implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final Map<String, String> settings;
  private final int port = Program.freePort();
  private volatile Program program;

  Bot(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = settings;
    start();
  }

  void start() {
    List<String> arguments = new ArrayList<>(List.of("run", "--port", String.valueOf(port)));
    settings.forEach((key, value) -> arguments.addAll(List.of("--set", key + "=" + value)));
    program = Program.start(folder, arguments);
  }

  Program program() {
    return program;
  }

  int port() {
    return port;
  }

  boolean ready() throws InterruptedException {
    return program.ready(port);
  }

  /** Whether it says that it is the active one; one that does not answer is not. */
  boolean isActive(Duty duty) {
    URI uri = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    try {
      String body = HTTP.send(request, BodyHandlers.ofString()).body();
      for (JsonNode check : MAPPER.readTree(body).path("checks")) {
        if (check.path("data").path(duty.word()).asText().equals("active")) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    program.close();
  }
}
