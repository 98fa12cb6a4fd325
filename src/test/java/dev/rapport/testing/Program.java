package dev.rapport.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as a child process, the way people run it. */
public final class Program implements AutoCloseable {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final Path output;

  private Program(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /**
   * @param folder where its output goes
   */
  public static Program start(Path folder, String... arguments) {
    return start(folder, List.of(arguments));
  }

  public static Program start(Path folder, List<String> arguments) {
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
      // Nearly all it does here is to start, for which the JDK's better compiler costs more than it
      // earns.
      command.add("-XX:TieredStopAtLevel=1");
      command.add("-Drapport.home=" + Path.of("").toAbsolutePath());
      command.addAll(List.of("-jar", JAR.toString()));
      command.addAll(arguments);
      Path output = Files.createTempFile(folder, "program-", ".log");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      return new Program(process, output);
    } catch (IOException e) {
      throw new AssertionError("the program cannot be started", e);
    }
  }

  public boolean alive() {
    return process.isAlive();
  }

  /** Waits until it says that it is ready; false when it ended before. */
  public boolean ready(int port) throws InterruptedException {
    URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      if (answers(ready)) {
        return true;
      }
      Thread.sleep(Duration.ofMillis(20));
    }
    return false;
  }

  /** Types a line at its terminal. */
  public void type(String line) {
    try {
      process.outputWriter().append(line).append('\n').flush();
    } catch (IOException e) {
      throw new AssertionError("nobody reads what is typed; it said:\n" + output(), e);
    }
  }

  /** As {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /**
   * As Kubernetes does, without waiting for the end. Ctrl-C's signal would not do: whatever a shell
   * starts in the background ignores it, and so do its children.
   */
  public void askToStop() {
    process.destroy();
  }

  /** Waits for the end and returns the exit status. */
  public int exit() throws InterruptedException {
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new AssertionError("still running; it said:\n" + output());
    }
    return process.exitValue();
  }

  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(15, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean answers(URI uri) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
