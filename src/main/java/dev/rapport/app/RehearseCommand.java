package dev.rapport.app;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Starts the demo and stops it once it is ready. The launcher has the JDK watch this, and keep the
 * classes of it for quicker starts. Not for people.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Parameters(index = "0")
  private Path data;

  @Override
  public Integer call() throws IOException {
    int port = freePort();
    Thread.ofPlatform().daemon().start(() -> stopWhenReady(port));
    return Rapport.commandLine()
        .execute("demo", "--port", String.valueOf(port), "--data", data.toString());
  }

  private static void stopWhenReady(int port) {
    URI ready = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port));
    try (HttpClient client = HttpClient.newHttpClient()) {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!answers(client, ready) && System.nanoTime() < deadline) {
        Thread.sleep(PAUSE);
      }
      Quarkus.asyncExit(Exit.DONE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean answers(HttpClient client, URI ready) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(ready).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
