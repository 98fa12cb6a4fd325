package dev.rapport.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last 500 tries to tell a webhook something. In memory only. */
@ApplicationScoped
public class Deliveries {

  private static final int MOST = 500;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Deque<Delivery> last = new ArrayDeque<>();
  private final Clock clock;

  Deliveries(Clock clock) {
    this.clock = clock;
  }

  /** The message is what was sent, whatever it is. */
  public synchronized void add(String who, String url, String message, int attempt, int status) {
    if (last.size() == MOST) {
      last.removeFirst();
    }
    JsonNode data = data(message);
    last.addLast(
        new Delivery(
            clock.instant(),
            who,
            url,
            data.path("event_type").asText(),
            data.path("event_uuid").asText(),
            attempt,
            status));
  }

  /** Oldest first. */
  synchronized List<Delivery> all() {
    return List.copyOf(last);
  }

  private static JsonNode data(String message) {
    try {
      return MAPPER.readTree(message).path("data");
    } catch (IOException garbage) {
      return MAPPER.missingNode();
    }
  }

  /**
   * @param who the owner of the app
   * @param type of the event; empty for what is none
   * @param event its id; empty likewise
   * @param attempt from 1
   * @param status that was answered; 0 when nothing was in time
   */
  public record Delivery(
      Instant at, String who, String url, String type, String event, int attempt, int status) {}
}
