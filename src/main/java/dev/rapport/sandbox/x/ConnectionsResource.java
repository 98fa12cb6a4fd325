package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.stream.Connection;
import dev.rapport.sandbox.stream.Connections;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Ends streams that nobody reads any more and that still take a place. */
@XApi
@Path("/sandbox/x/2")
public class ConnectionsResource {

  private final Connections connections;
  private final Caller caller;

  ConnectionsResource(Connections connections, Caller caller) {
    this.connections = connections;
    this.caller = caller;
  }

  @DELETE
  @Path("connections/all")
  @Limit(25)
  @Access(
      value = {},
      app = true,
      user = false)
  public Response endAll() {
    List<Connection> ended = connections.endAllOf(caller.person().id());
    ObjectNode data = Json.object();
    data.put("successful_kills", ended.size());
    data.put("failed_kills", 0);
    data.set("results", Json.array(ended.stream().map(ConnectionsResource::json).toList()));
    return Ok.data(data);
  }

  private static ObjectNode json(Connection connection) {
    return Json.object().put("uuid", connection.id().toString()).put("success", true);
  }
}
