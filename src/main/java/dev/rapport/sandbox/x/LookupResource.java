package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.State;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Posts by id. What is missing is an entry of {@code errors} in a 200, as on X. */
@XApi
@Path("/sandbox/x/2")
public class LookupResource {

  private static final int MOST_IDS = 100;

  private final Reads reads;

  LookupResource(Reads reads) {
    this.reads = reads;
  }

  @GET
  @Path("tweets")
  @Limit(5000)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response many(@Context UriInfo uri) {
    Query query = reads.query(uri, List.of("ids"));
    Set<String> ids = query.required("ids", MOST_IDS, id -> Ids.parse(id).isPresent());
    return reads.answer(query, Fields.forPosts(query), (state, answer) -> many(state, answer, ids));
  }

  @GET
  @Path("tweets/{id}")
  @Limit(900)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response one(@PathParam("id") String id, @Context UriInfo uri) {
    Query query = reads.query(uri, List.of());
    long post = query.pathId("id", id);
    return reads.answer(
        query,
        Fields.forPosts(query),
        (state, answer) ->
            answer.find(state.post(post), missing("id", id)).ifPresent(answer::post));
  }

  private static void many(State state, Answer answer, Set<String> ids) {
    List<Post> found = new ArrayList<>();
    for (String id : ids) {
      answer.find(Ids.parse(id).flatMap(state::post), missing("ids", id)).ifPresent(found::add);
    }
    answer.posts(found);
  }

  private static Problem.Missing missing(String parameter, String id) {
    return new Problem.Missing("tweet", parameter, id);
  }
}
