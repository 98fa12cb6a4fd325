package dev.rapport.sandbox.page;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Outcome;
import dev.rapport.sandbox.network.Person;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The buttons under a post. */
@OnPage
@SameOrigin
@Path("/sandbox")
public class ReactResource {

  private static final String PATH =
      "posts/{id:[0-9]{1,19}}/{what:like|unlike|repost|unrepost|delete}";

  private final Network network;

  ReactResource(Network network) {
    this.network = network;
  }

  @POST
  @Path(PATH)
  public Response react(
      @PathParam("id") String id,
      @PathParam("what") String what,
      @FormParam("as") String as,
      @HeaderParam(Script.REQUEST) String script) {
    if (!Person.isName(as)) {
      return Failure.badRequest("Choose who you are first.");
    }
    Person person = network.person(as);
    return switch (attempt(person, PostId.of(id), what)) {
      case Outcome.Done<?> done -> Script.done(script, person, "changed");
      case Outcome.Refused<?> refused -> Failure.of(refused.why());
    };
  }

  private Outcome<?> attempt(Person person, long post, String what) {
    return switch (what) {
      case "like" -> network.like(person, post);
      case "unlike" -> network.unlike(person, post);
      case "repost" -> network.repost(person, post);
      case "unrepost" -> network.unrepost(person, post);
      default -> network.delete(person, post);
    };
  }
}
