package dev.rapport.sandbox.x;

import dev.rapport.sandbox.stream.Connection;
import dev.rapport.sandbox.stream.Connections;
import dev.rapport.sandbox.stream.Feed;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Gives the caller a place at a stream, or says that there is none. */
@ApplicationScoped
class StreamStart {

  private final Connections connections;
  private final CurrentVertxRequest http;

  StreamStart(Connections connections, CurrentVertxRequest http) {
    this.connections = connections;
    this.http = http;
  }

  Response open(Connection.Place place, int most, Feed feed) {
    return connections
        .open(place, most, feed)
        .map(this::answer)
        .orElseGet(StreamProblem::tooManyConnections);
  }

  /** The place is free again whatever becomes of the answer, also when it never begins. */
  private Response answer(Connection connection) {
    http.getCurrent().addEndHandler(ended -> connection.isOver());
    return Ok.stream(new OpenStream(connection, http.getCurrent().request()));
  }
}
