package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Person;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The Activity API's stream: all events that the app has subscribed to. */
@XApi
@Path("/sandbox/x/2")
public class ActivityStreamResource {

  private static final String ENDPOINT = "GET /2/activity/stream";
  private static final int MOST_CONNECTIONS = 2;

  private final StreamStart start;
  private final ActivityEvents events;
  private final Caller caller;

  ActivityStreamResource(StreamStart start, ActivityEvents events, Caller caller) {
    this.start = start;
    this.events = events;
    this.caller = caller;
  }

  @GET
  @Path("activity/stream")
  @Access(
      value = {},
      app = true,
      user = false)
  @Limit(450)
  public Response open(@Context UriInfo uri) {
    Query query = Query.of(uri, List.of());
    if (!query.faults().isEmpty()) {
      return Problem.invalid(query.faults());
    }
    Person owner = caller.person();
    return start.open(ENDPOINT, MOST_CONNECTIONS, happening -> events.of(happening, owner));
  }
}
