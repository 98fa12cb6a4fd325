package dev.rapport.sandbox.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.State;
import dev.rapport.sandbox.network.Status;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;

/** How people stand, see {@link Status}; kept over a restart. */
@Path("/sandbox/control")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleControl {

  private final Network network;

  PeopleControl(Network network) {
    this.network = network;
  }

  @GET
  @Path("people/{name}")
  public ObjectNode read(@PathParam("name") String name) {
    return network.ask(
        state -> json(state.person(name).map(state::status).orElse(Status.USUAL), state));
  }

  /**
   * Takes the place of how the person stood before; what the body does not say is as usual. Who is
   * named exists from then on. A body that is wrong changes nothing.
   */
  @PUT
  @Path("people/{name}")
  public Response settle(@PathParam("name") String name, String body) {
    try {
      StatusReader.Wanted wanted = StatusReader.read(name, body);
      network.settle(network.person(name), wanted.status(each -> network.person(each).id()));
      return Response.ok(read(name)).build();
    } catch (WrongPlan e) {
      return Response.status(400).entity(Map.of("error", e.getMessage())).build();
    }
  }

  private static ObjectNode json(Status status, State state) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("protected", status.isProtected());
    json.put("suspended", status.suspended());
    json.put("deactivated", status.deactivated());
    json.put("locked", status.locked());
    names(json, "follows", status.follows(), state);
    names(json, "blocks", status.blocks(), state);
    return json;
  }

  private static void names(ObjectNode json, String member, Set<Long> people, State state) {
    people.stream()
        .flatMap(id -> state.person(id).stream())
        .map(Person::name)
        .sorted()
        .forEach(json.putArray(member)::add);
  }
}
