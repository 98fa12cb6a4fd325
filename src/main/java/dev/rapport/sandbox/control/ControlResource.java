package dev.rapport.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Orders faults, and tells what was refused and what was delivered. */
@Path("/sandbox/control")
@Produces(MediaType.APPLICATION_JSON)
public class ControlResource {

  private final Faults faults;
  private final RefusedRequests refused;
  private final Deliveries deliveries;
  private final PlanReader reader;

  ControlResource(
      Faults faults, RefusedRequests refused, Deliveries deliveries, Endpoints endpoints) {
    this.faults = faults;
    this.refused = refused;
    this.deliveries = deliveries;
    this.reader = new PlanReader(endpoints);
  }

  @GET
  @Path("faults")
  public ObjectNode read() {
    return PlanJson.of(faults.progress());
  }

  /** Takes the place of the plan before; one that is wrong changes nothing. */
  @PUT
  @Path("faults")
  public Response order(String body) {
    try {
      faults.follow(reader.read(body));
      return Response.ok(read()).build();
    } catch (WrongPlan e) {
      return Response.status(400).entity(Map.of("error", e.getMessage())).build();
    }
  }

  @DELETE
  @Path("faults")
  public void clear() {
    faults.follow(FaultPlan.NONE);
  }

  @GET
  @Path("deliveries")
  public List<Deliveries.Delivery> deliveries() {
    return deliveries.all();
  }

  @GET
  @Path("refusals")
  public List<RefusedRequests.Refused> refusals() {
    return refused.all();
  }
}
