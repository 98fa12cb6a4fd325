package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Outcome;
import dev.rapport.sandbox.network.Post;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** Likes and reposts, and taking them back; all idempotent. */
@XApi
@Path("/sandbox/x/2")
public class ReactionsResource {

  private final Network network;
  private final Caller caller;

  ReactionsResource(Network network, Caller caller) {
    this.network = network;
    this.caller = caller;
  }

  @POST
  @Path("users/{id}/likes")
  @Limit(50)
  @Access({"like.write", "tweet.read", "users.read"})
  public Response like(
      @PathParam("id") String user,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      String body) {
    return asSelf(user, () -> onPostIn(BodySchema.LIKE.read(contentType, body), this::like));
  }

  @DELETE
  @Path("users/{id}/likes/{tweet_id}")
  @Limit(50)
  @Access({"like.write", "tweet.read", "users.read"})
  public Response unlike(@PathParam("id") String user, @PathParam("tweet_id") String tweet) {
    return asSelf(user, () -> PathIds.with("tweet_id", tweet, this::unlike));
  }

  @POST
  @Path("users/{id}/retweets")
  @Limit(50)
  @Access({"tweet.read", "tweet.write", "users.read"})
  public Response retweet(
      @PathParam("id") String user,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      String body) {
    return asSelf(user, () -> onPostIn(BodySchema.RETWEET.read(contentType, body), this::retweet));
  }

  @DELETE
  @Path("users/{id}/retweets/{source_tweet_id}")
  @Limit(50)
  @Access({"tweet.read", "tweet.write", "users.read"})
  public Response unretweet(
      @PathParam("id") String user, @PathParam("source_tweet_id") String tweet) {
    return asSelf(user, () -> PathIds.with("source_tweet_id", tweet, this::unretweet));
  }

  private Response like(long tweet) {
    return switch (network.like(caller.person(), tweet)) {
      case Outcome.Done<Void> done -> Ok.flag("liked", true);
      case Outcome.Refused<Void> refused -> notFound(tweet);
    };
  }

  private Response unlike(long tweet) {
    network.unlike(caller.person(), tweet);
    return Ok.flag("liked", false);
  }

  private Response retweet(long tweet) {
    return switch (network.repost(caller.person(), tweet)) {
      case Outcome.Done<Post> done ->
          Ok.data(Json.object().put("id", Ids.text(done.value().id())).put("retweeted", true));
      case Outcome.Refused<Post> refused -> notFound(tweet);
    };
  }

  private Response unretweet(long tweet) {
    network.unrepost(caller.person(), tweet);
    return Ok.flag("retweeted", false);
  }

  /** X lets nobody act in another's name. */
  private Response asSelf(String user, Supplier<Response> then) {
    String self = Ids.text(caller.person().id());
    return user.equals(self) ? then.get() : Problem.notSelf(user, self);
  }

  private static Response onPostIn(BodySchema.Reading reading, LongFunction<Response> then) {
    return switch (reading) {
      case BodySchema.Reading.Wrong wrong -> Problem.invalid(wrong.faults());
      case BodySchema.Reading.Fits fits ->
          then.apply(Ids.parse(fits.body().path("tweet_id").textValue()).orElseThrow());
    };
  }

  private static Response notFound(long tweet) {
    return Problem.invalid(
        List.of(
            new Problem.Fault(
                "tweet_id", List.of(Ids.text(tweet)), "This tweet cannot be found.")));
  }
}
