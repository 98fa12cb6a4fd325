package dev.rapport.sandbox.page;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Signals for open pages, as server-sent events. */
@Path("/sandbox/events")
public class EventsResource {

  private final LiveUpdates updates;

  EventsResource(LiveUpdates updates) {
    this.updates = updates;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.TEXT_PLAIN)
  public Multi<String> events() {
    return updates.stream();
  }
}
