package dev.rapport.sandbox.x;

import dev.rapport.sandbox.control.Fault;
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
  private final Caller caller;

  StreamStart(Connections connections, CurrentVertxRequest http, Caller caller) {
    this.connections = connections;
    this.http = http;
    this.caller = caller;
  }

  Response open(String endpoint, int most, Feed feed) {
    return connections
        .open(new Connection.Place(caller.person(), endpoint), most, spoilt(feed))
        .map(this::answer)
        .orElseGet(StreamProblem::tooManyConnections);
  }

  /** What is to be missing from the answer is missing from each of its lines. */
  private Feed spoilt(Feed feed) {
    if (caller.fault().orElse(null) instanceof Fault.MissingFields missing) {
      return happening ->
          feed.lines(happening).stream()
              .map(line -> FaultyAnswers.without(missing.fields(), line))
              .toList();
    }
    return feed;
  }

  /** The place is free again whatever becomes of the answer, also when it never begins. */
  private Response answer(Connection connection) {
    http.getCurrent().addEndHandler(ended -> connection.isOver());
    return Ok.stream(new OpenStream(connection, http.getCurrent().request()));
  }
}
