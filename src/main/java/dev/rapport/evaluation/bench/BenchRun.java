package dev.rapport.evaluation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rapport.evaluation.bench.BenchReport.Figures;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * The order of things: the bot and the plain loop, one after the other, on the same engines and
 * against the same stub, each warmed up, then at a steady rate, then as fast as it can.
 */
public final class BenchRun {

  /** How often either of them looks for mentions. */
  static final Duration POLL = Duration.ofMillis(20);

  private static final int STEADY_RATE = 100;
  private static final int BURST_RATE = 20_000;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Setup setup;
  private final Consumer<String> progress;
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI world;

  /**
   * @param progress told what is being done
   */
  public BenchRun(Setup setup, Consumer<String> progress) throws IOException {
    this.setup = setup;
    this.progress = progress;
    this.world = URI.create("http://127.0.0.1:" + freePort());
  }

  /** Takes some minutes. */
  public BenchReport run() throws IOException, InterruptedException {
    try (Child stub = child("world", "bench-world", String.valueOf(world.getPort()))) {
      await(world.resolve("/times"), stub);
      progress.accept("the bot starts, on engines that run already");
      Measured bot = bot();
      progress.accept("the plain loop starts");
      Figures plain = plain();
      progress.accept("the demo starts, engines and all");
      Duration demo = demo();
      return new BenchReport(setup, bot.start(), demo, bot.idleMib(), bot.figures(), plain);
    }
  }

  private Measured bot() throws IOException, InterruptedException {
    int port = freePort();
    long begin = System.nanoTime();
    try (Child bot =
        child(
            "bot",
            "bench-bot",
            String.valueOf(port),
            world.toString(),
            setup.bootstrapServers(),
            setup.jdbcUrl())) {
      await(URI.create("http://127.0.0.1:" + port + "/q/health/ready"), bot);
      Duration start = Duration.ofNanos(System.nanoTime() - begin);
      Thread.sleep(Duration.ofSeconds(5));
      long idle = bot.residentMib();
      return new Measured(start, idle, load());
    }
  }

  private Figures plain() throws IOException, InterruptedException {
    try (Child loop =
        child(
            "plain", "bench-plain", world.toString(), setup.bootstrapServers(), setup.jdbcUrl())) {
      return load();
    }
  }

  private Duration demo() throws IOException, InterruptedException {
    int port = freePort();
    String data = setup.folder().resolve("demo").toString();
    long begin = System.nanoTime();
    try (Child demo = child("demo", "demo", "--port", String.valueOf(port), "--data", data)) {
      await(URI.create("http://127.0.0.1:" + port + "/q/health/ready"), demo);
      return Duration.ofNanos(System.nanoTime() - begin);
    }
  }

  private Figures load() throws IOException, InterruptedException {
    progress.accept("  warming up");
    load(STEADY_RATE, STEADY_RATE * setup.seconds() / 2);
    load(BURST_RATE, setup.burst() / 2);
    progress.accept("  %d mentions/s for %d s".formatted(STEADY_RATE, setup.seconds()));
    JsonNode steady = load(STEADY_RATE, STEADY_RATE * setup.seconds());
    progress.accept("  %d mentions as fast as it can".formatted(setup.burst()));
    JsonNode burst = load(BURST_RATE, setup.burst());
    return Figures.of(steady, burst);
  }

  /** Returns when every mention is answered. */
  private JsonNode load(int rate, int count) throws IOException, InterruptedException {
    get(world.resolve("/load?rate=%d&count=%d".formatted(rate, count)));
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    JsonNode times = times();
    while (times.get("replies").asInt() < count) {
      if (System.nanoTime() > deadline) {
        throw new IOException(
            "only %d of %d mentions were answered; see the logs in %s"
                .formatted(times.get("replies").asInt(), count, setup.folder()));
      }
      Thread.sleep(Duration.ofMillis(100));
      times = times();
    }
    return times;
  }

  private JsonNode times() throws IOException, InterruptedException {
    return new ObjectMapper().readTree(get(world.resolve("/times")).body());
  }

  private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private void await(URI uri, Child child) throws IOException, InterruptedException {
    while (child.alive()) {
      try {
        if (get(uri).statusCode() == 200) {
          return;
        }
      } catch (ConnectException e) {
        // Not up yet.
      }
      Thread.sleep(Duration.ofMillis(10));
    }
    throw new IOException("a process ended early; see the logs in " + setup.folder());
  }

  private Child child(String name, String... arguments) throws IOException {
    return Child.start(setup.folder().resolve(name + ".log"), List.of(arguments));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /**
   * @param folder for the logs of the processes and the demo's data
   * @param seconds how long the steady load lasts
   * @param burst mentions of the load that comes all at once
   */
  public record Setup(
      Path folder, String bootstrapServers, String jdbcUrl, int seconds, int burst) {}

  private record Measured(Duration start, long idleMib, Figures figures) {}
}
