package dev.rapport.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An OpenAI-compatible model that says what a test wants, and keeps what it was asked. */
public final class ModelStub implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Function<Asked, String> answers;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  private ModelStub(HttpServer server, Function<Asked, String> answers) {
    this.server = server;
    this.answers = answers;
  }

  /** What a call says. */
  public record Asked(String system, String user) {}

  /**
   * @param base where the settings say that the model is
   * @param answers what it says to each call
   */
  public static ModelStub at(URI base, Function<Asked, String> answers) {
    try {
      InetSocketAddress address = new InetSocketAddress(base.getHost(), base.getPort());
      ModelStub stub = new ModelStub(HttpServer.create(address, 0), answers);
      stub.server.createContext(base.getPath() + "/chat/completions", stub::complete);
      stub.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      stub.server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All calls by now, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void complete(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode messages = JSON.readTree(exchange.getRequestBody()).path("messages");
      Asked call =
          new Asked(
              messages.path(0).path("content").asText(), messages.path(1).path("content").asText());
      asked.add(call);
      byte[] body = JSON.writeValueAsBytes(completion(answers.apply(call)));
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Map<String, Object> completion(String content) {
    Map<String, Object> message = Map.of("role", "assistant", "content", content);
    return Map.of(
        "id", "1",
        "object", "chat.completion",
        "model", "stub-1",
        "choices", List.of(Map.of("index", 0, "message", message, "finish_reason", "stop")),
        "usage", Map.of("prompt_tokens", 9, "completion_tokens", 3, "cost_in_usd_ticks", 1000));
  }
}
