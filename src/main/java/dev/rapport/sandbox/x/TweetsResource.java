package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.billing.PriceClass;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.Outcome;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.State;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Writing, changing and deleting posts. */
@XApi
@Path("/sandbox/x/2")
public class TweetsResource {

  private final Network network;
  private final Caller caller;
  private final Receipt receipt;

  TweetsResource(Network network, Caller caller, Receipt receipt) {
    this.receipt = receipt;
    this.network = network;
    this.caller = caller;
  }

  @POST
  @Path("tweets")
  @Limit(100)
  @DailyLimit(10_000)
  @Access({"tweet.read", "tweet.write", "users.read"})
  public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, String body) {
    return switch (BodySchema.CREATE_TWEET.read(contentType, body)) {
      case BodySchema.Reading.Wrong wrong -> Problem.invalid(wrong.faults());
      case BodySchema.Reading.Fits fits -> act(TweetRequest.of(fits.body()));
    };
  }

  @DELETE
  @Path("tweets/{id}")
  @Limit(50)
  @Access({"tweet.read", "tweet.write", "users.read"})
  public Response delete(@PathParam("id") String id) {
    return PathIds.with("id", id, post -> delete(post, id));
  }

  @PUT
  @Path("tweets/{tweet_id}/hidden")
  @Limit(50)
  @Access({"tweet.moderate.write", "tweet.read", "users.read"})
  public Response hide(
      @PathParam("tweet_id") String id,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      String body) {
    return switch (BodySchema.HIDE.read(contentType, body)) {
      case BodySchema.Reading.Wrong wrong -> Problem.invalid(wrong.faults());
      case BodySchema.Reading.Fits fits ->
          PathIds.with(
              "tweet_id", id, post -> hide(post, id, fits.body().path("hidden").asBoolean()));
    };
  }

  private Response hide(long post, String id, boolean hidden) {
    return switch (network.hide(caller.person(), post, hidden)) {
      case Outcome.Done<Void> done -> Ok.flag("hidden", hidden);
      case Outcome.Refused<Void> refused -> Refusals.problem(refused.why(), id);
    };
  }

  private Response delete(long post, String id) {
    return switch (network.delete(caller.person(), post)) {
      case Outcome.Done<Void> done -> {
        receipt.add(PriceClass.DELETE, Ids.text(post));
        yield Ok.flag("deleted", true);
      }
      case Outcome.Refused<Void> refused -> Refusals.problem(refused.why(), id);
    };
  }

  private Response act(TweetRequest request) {
    return switch (request) {
      case TweetRequest.Create create -> answer(network.post(caller.person(), create.post()), "");
      case TweetRequest.Edit edit ->
          answer(network.edit(caller.person(), edit.post(), edit.words()), Ids.text(edit.post()));
      case TweetRequest.Unavailable no ->
          Problem.invalid(List.of(Problem.Fault.inBody(no.message())));
    };
  }

  private Response answer(Outcome<Post> outcome, String id) {
    return switch (outcome) {
      case Outcome.Done<Post> done ->
          Ok.created(network.ask(state -> written(done.value(), state)));
      case Outcome.Refused<Post> refused -> Refusals.problem(refused.why(), id);
    };
  }

  private ObjectNode written(Post post, State state) {
    receipt.add(Tariff.of(post, state), Ids.text(post.id()));
    ObjectNode data = Json.object();
    data.put("id", Ids.text(post.id()));
    data.put("text", post.text());
    data.set("edit_history_tweet_ids", Ids.array(post.chain().ids()));
    return data;
  }
}
