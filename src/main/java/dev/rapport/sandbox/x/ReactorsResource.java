package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Cursor;
import dev.rapport.sandbox.network.EditChain;
import dev.rapport.sandbox.network.Page;
import dev.rapport.sandbox.network.PageRequest;
import dev.rapport.sandbox.network.Person;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Timelines;
import dev.rapport.sandbox.network.Window;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Who reacted to a post, the latest first. */
@XApi
@Path("/sandbox/x/2")
public class ReactorsResource {

  private final Reads reads;
  private final Timelines timelines;

  ReactorsResource(Reads reads, Timelines timelines) {
    this.reads = reads;
    this.timelines = timelines;
  }

  @GET
  @Path("tweets/{id}/liking_users")
  @Limit(75)
  @Access({"like.read", "tweet.read", "users.read"})
  public Response likingUsers(@PathParam("id") String id, @Context UriInfo uri) {
    return people(id, uri, EditChain::likedBy, (answer, people) -> answer.likes(id, people));
  }

  @GET
  @Path("tweets/{id}/retweeted_by")
  @Limit(75)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response retweetedBy(@PathParam("id") String id, @Context UriInfo uri) {
    return people(id, uri, EditChain::repostedBy, Answer::users);
  }

  @GET
  @Path("tweets/{id}/quote_tweets")
  @Limit(75)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response quoteTweets(@PathParam("id") String id, @Context UriInfo uri) {
    Query query = reads.query(uri, List.of("max_results", "pagination_token", Exclusion.PARAMETER));
    long post = query.pathId("id", id);
    String name = "quotes " + post;
    Cursor cursor = TimelineRequest.cursor(query, "pagination_token", name);
    int limit = query.number("max_results", 10, 100, 10);
    PageRequest wanted =
        new PageRequest(Window.ALL, cursor, limit, Integer.MAX_VALUE, Exclusion.of(query).rest());
    return reads.answer(
        query,
        Fields.forPosts(query),
        (state, answer) -> {
          Page page = timelines.page(state.quoting(post), wanted.and(answer::sees));
          answer.posts(page.posts()).meta(TimelineMeta.ofQuotes(page, name));
        });
  }

  private Response people(
      String id,
      UriInfo uri,
      Function<EditChain, List<Person>> people,
      BiConsumer<Answer, List<Person>> show) {
    Query query = reads.query(uri, PeoplePage.PARAMETERS);
    long post = query.pathId("id", id);
    PeoplePage page = PeoplePage.of(query, uri.getPath());
    return reads.answer(
        query,
        Fields.forUsers(query),
        (state, answer) ->
            answer
                .find(state.post(post), new Problem.Missing("tweet", "id", id))
                .map(Post::chain)
                .map(people)
                .map(found -> found.stream().filter(answer::sees).toList())
                .ifPresent(
                    found -> {
                      show.accept(answer, page.of(found));
                      answer.meta(page.meta(found));
                    }));
  }
}
