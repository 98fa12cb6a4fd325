package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Page;
import dev.rapport.sandbox.network.PageRequest;
import dev.rapport.sandbox.network.Timelines;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A user's mentions and own posts, newest first. */
@XApi
@Path("/sandbox/x/2")
public class TimelinesResource {

  private final Reads reads;
  private final Timelines timelines;
  private final Caller caller;

  TimelinesResource(Reads reads, Timelines timelines, Caller caller) {
    this.caller = caller;
    this.reads = reads;
    this.timelines = timelines;
  }

  @GET
  @Path("users/{id}/mentions")
  @Limit(300)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response mentions(@PathParam("id") String id, @Context UriInfo uri) {
    Query query = reads.query(uri, TimelineRequest.PARAMETERS);
    return timeline(TimelineKind.MENTIONS, query, id, new Exclusion(Set.of()));
  }

  @GET
  @Path("users/{id}/tweets")
  @Limit(900)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response tweets(@PathParam("id") String id, @Context UriInfo uri) {
    List<String> parameters = new ArrayList<>(TimelineRequest.PARAMETERS);
    parameters.add(Exclusion.PARAMETER);
    Query query = reads.query(uri, parameters);
    return timeline(TimelineKind.TWEETS, query, id, Exclusion.of(query));
  }

  private Response timeline(TimelineKind kind, Query query, String id, Exclusion excluded) {
    long user = query.pathId("id", id);
    TimelineRequest request = TimelineRequest.of(query, kind + " " + user);
    PageRequest wanted = request.page(kind.depth(), excluded.rest());
    return reads.answer(
        query,
        Fields.forPosts(query),
        (state, answer) ->
            answer
                .findAuthor(state.person(user), new Problem.Missing("user", "id", id))
                .map(person -> timelines.page(kind.posts(state, person), wanted.and(answer::sees)))
                .ifPresent(
                    page -> fill(answer.postsAt(Tariff.ofTimeline(user, caller)), page, request)));
  }

  private static void fill(Answer answer, Page page, TimelineRequest request) {
    answer.posts(page.posts()).meta(TimelineMeta.ofTimeline(page, request.name()));
  }
}
