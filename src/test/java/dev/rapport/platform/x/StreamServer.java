package dev.rapport.platform.x;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** An X that streams what a test tells it, one script for each connection. */
final class StreamServer implements AutoCloseable {

  /** What happens on a connection once it is open. */
  interface Script {
    void play(Wire wire) throws Exception;
  }

  private final HttpServer server;
  private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile String rules = "{\"meta\":{\"sent\":\"2026-11-26T00:00:00.000Z\"}}";

  StreamServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The next connections do this, in turn; the last script is played again and again. */
  StreamServer script(Script... next) {
    scripts.addAll(List.of(next));
    return this;
  }

  void rules(String json) {
    rules = json;
  }

  /** Every request, as method, path and body. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  long connections() {
    return asked.stream().filter(line -> line.startsWith("GET /2/tweets/search/stream?")).count();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body).strip());
    String path = exchange.getRequestURI().getPath();
    switch (path) {
      case "/2/tweets/search/stream" -> stream(exchange);
      case "/2/tweets/search/stream/rules" -> send(exchange, 200, rules);
      default -> send(exchange, 200, "{\"data\":{\"id\":\"42\",\"username\":\"rapport\"}}");
    }
  }

  private void stream(HttpExchange exchange) {
    Script script = scripts.size() > 1 ? scripts.poll() : scripts.peek();
    Wire wire = new Wire(exchange);
    try {
      script.play(wire);
    } catch (Exception e) {
      // The other side left, or the test is over.
    } finally {
      exchange.close();
    }
  }

  static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** One connection, from X's side. */
  static final class Wire {

    private final HttpExchange exchange;
    private OutputStream out;

    private Wire(HttpExchange exchange) {
      this.exchange = exchange;
    }

    void refuse(int status, String json) throws IOException {
      send(exchange, status, json);
    }

    Wire line(String json) throws IOException {
      return raw(json + "\r\n");
    }

    Wire raw(String text) throws IOException {
      if (out == null) {
        exchange.sendResponseHeaders(200, 0);
        out = exchange.getResponseBody();
      }
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return this;
    }

    /** Says nothing any more, and stays. */
    void silence() throws InterruptedException {
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
