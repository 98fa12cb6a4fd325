package dev.rapport.sandbox.control;

import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.Loading;
import dev.rapport.sandbox.network.Network;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The whole network as lines of JSON, in the journal's words. Money and faults are not in it. */
@Path("/sandbox/control")
public class StateControl {

  private static final String LINES = "application/x-ndjson";

  private final Network network;
  private final Bots bots;

  StateControl(Network network, Bots bots) {
    this.network = network;
    this.bots = bots;
  }

  @GET
  @Path("state")
  @Produces(LINES)
  public String read() {
    return network.snapshot();
  }

  /** Takes the place of the network that is there, which must be without posts or given up. */
  @PUT
  @Path("state")
  @Produces(MediaType.APPLICATION_JSON)
  public Response load(
      @QueryParam("replace") @DefaultValue("false") boolean replace, String lines) {
    return switch (network.load(lines == null ? "" : lines, replace)) {
      case Loading.Done done -> {
        bots.names().forEach(network::person);
        yield Response.noContent().build();
      }
      case Loading.Wrong wrong -> error(400, wrong.why());
      case Loading.NotEmpty full ->
          error(409, "there are posts already; ?replace=true gives them up");
    };
  }

  private static Response error(int status, String why) {
    return Response.status(status).entity(Map.of("error", why)).build();
  }
}
