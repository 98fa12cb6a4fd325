package dev.rapport.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.rapport.platform.x.FormPairs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits on this machine for a browser that a platform sends back with its answer. What does not
 * bring the right state along is somebody else's, and is passed over.
 */
final class CallbackListener implements AutoCloseable {

  private static final String PATH = "/callback";
  private static final String PAGE =
      "<!doctype html><meta charset=utf-8><title>Rapport</title><p>%s</p>";

  private final HttpServer server;
  private final CompletableFuture<Map<String, String>> answer = new CompletableFuture<>();
  private volatile String state;
  private volatile boolean strange;

  private CallbackListener(HttpServer server) {
    this.server = server;
  }

  /**
   * @param port 0 for any that is free
   * @throws Refusal when the port is taken
   */
  static CallbackListener on(int port) {
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
      CallbackListener listener = new CallbackListener(server);
      server.createContext("/", listener::handle);
      // Whoever is slow or says nothing must not keep the right one waiting.
      server.setExecutor(Thread::startVirtualThread);
      server.start();
      return listener;
    } catch (IOException e) {
      throw new Refusal(
          "port %d of this machine is in use; --callback-port names another".formatted(port));
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
  }

  void expect(String rightState) {
    state = rightState;
  }

  /**
   * Takes an address that a person has copied out of a browser elsewhere; false when it is none.
   */
  boolean offer(String address) {
    int mark = address.indexOf('?');
    return mark >= 0 && take(address.strip().substring(mark + 1));
  }

  /** True when somebody brought the state of another try, or made one up. */
  boolean sawStrangeState() {
    return strange;
  }

  /** Empty when nobody came in time. */
  Optional<Map<String, String>> await(Duration patience) {
    try {
      return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** The browser is told at once; the last answer is given a moment to get there. */
  @Override
  public void close() {
    server.stop(1);
  }

  private void handle(HttpExchange exchange) throws IOException {
    boolean ours =
        exchange.getRequestURI().getPath().equals(PATH)
            && take(exchange.getRequestURI().getRawQuery());
    String words =
        ours
            ? "Rapport has the answer. You can close this page and look at the terminal."
            : "Rapport is not waiting for this. Open the address that the terminal shows.";
    byte[] page = PAGE.formatted(words).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(ours ? 200 : 404, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  private boolean take(String query) {
    Map<String, String> parameters = FormPairs.of(query == null ? "" : query);
    String brought = parameters.get("state");
    boolean right = state != null && state.equals(brought);
    if (right) {
      answer.complete(parameters);
    } else if (brought != null) {
      strange = true;
    }
    return right;
  }
}
