package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.activity.Subscription;
import dev.rapport.sandbox.activity.Subscriptions;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;

/** What an app is told of by the Activity API. A user's token subscribes the app behind it. */
@XApi
@Path("/sandbox/x/2")
public class SubscriptionsResource {

  private static final int MOST_IDS = 100;
  private static final int MOST_RESULTS = 1_000;

  private final Subscriptions subscriptions;
  private final SubscriptionRequest request;
  private final Caller caller;

  SubscriptionsResource(Subscriptions subscriptions, SubscriptionRequest request, Caller caller) {
    this.subscriptions = subscriptions;
    this.request = request;
    this.caller = caller;
  }

  @POST
  @Path("activity/subscriptions")
  @Access(
      value = {},
      app = true)
  @Limit(500)
  public Response subscribe(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, String body) {
    return switch (BodySchema.SUBSCRIPTION.read(contentType, body)) {
      case BodySchema.Reading.Wrong wrong -> Problem.invalid(wrong.faults());
      case BodySchema.Reading.Fits fits ->
          request.refuses(fits.body()).orElseGet(() -> subscribe(fits.body()));
    };
  }

  @GET
  @Path("activity/subscriptions")
  @Access(
      value = {"like.read", "tweet.read"},
      app = true)
  @Limit(500)
  public Response all(@Context UriInfo uri) {
    Query query = Query.of(uri, List.of("max_results"));
    int most = query.number("max_results", 1, MOST_RESULTS, MOST_RESULTS);
    if (!query.faults().isEmpty()) {
      return Problem.invalid(query.faults());
    }
    List<ObjectNode> found =
        subscriptions.of(caller.person()).stream().limit(most).map(SubscriptionJson::of).toList();
    ObjectNode body = Json.object();
    body.set("data", Json.array(found));
    body.putObject("meta").put("result_count", found.size());
    return Ok.body(body.toString());
  }

  @PUT
  @Path("activity/subscriptions/{subscription_id}")
  @Access(
      value = {},
      app = true,
      user = false)
  @Limit(500)
  public Response change(
      @PathParam("subscription_id") String id,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      String body) {
    return switch (BodySchema.SUBSCRIPTION_CHANGE.read(contentType, body)) {
      case BodySchema.Reading.Wrong wrong -> Problem.invalid(wrong.faults());
      case BodySchema.Reading.Fits fits ->
          request
              .refusesWebhook(fits.body())
              .orElseGet(
                  () -> PathIds.with("subscription_id", id, one -> change(one, fits.body())));
    };
  }

  @DELETE
  @Path("activity/subscriptions/{subscription_id}")
  @Access(
      value = {},
      app = true,
      user = false)
  @Limit(500)
  public Response end(@PathParam("subscription_id") String id) {
    return PathIds.with(
        "subscription_id",
        id,
        one ->
            subscriptions.delete(caller.person(), one)
                ? answer(Json.object().put("deleted", true))
                : missing());
  }

  @DELETE
  @Path("activity/subscriptions")
  @Access(
      value = {},
      app = true,
      user = false)
  @Limit(500)
  public Response endSome(@Context UriInfo uri) {
    Query query = Query.of(uri, List.of("ids"));
    Set<String> ids = query.required("ids", MOST_IDS, id -> Ids.parse(id).isPresent());
    if (!query.faults().isEmpty()) {
      return Problem.invalid(query.faults());
    }
    ObjectNode body = Json.object();
    for (String id : ids) {
      if (subscriptions.delete(caller.person(), Ids.parse(id).orElseThrow())) {
        body.withArray("data").add(SubscriptionJson.deleted(id));
      } else {
        body.withArray("errors").add(SubscriptionJson.notDeleted(id));
      }
    }
    return Ok.body(withTotal(body).toString());
  }

  private Response subscribe(JsonNode body) {
    Subscription.What what = SubscriptionRequest.what(body);
    Subscription.Delivery delivery = SubscriptionRequest.delivery(body);
    return switch (subscriptions.add(caller.person(), what, delivery)) {
      case Subscriptions.Result.Added added ->
          answer(SubscriptionJson.wrapped(added.subscription()));
      case Subscriptions.Result.Refused refused ->
          SubscriptionRequest.invalid(
              switch (refused.why()) {
                case SAME -> "The app has a subscription like this.";
                case TOO_MANY -> "The app has as many subscriptions as it may have.";
              });
    };
  }

  private Response change(long id, JsonNode body) {
    return subscriptions
        .change(caller.person(), id, SubscriptionRequest.delivery(body))
        .map(SubscriptionJson::wrapped)
        .map(data -> data.put("total_subscriptions", total()))
        .map(Ok::data)
        .orElseGet(() -> missing());
  }

  private Response answer(ObjectNode data) {
    ObjectNode body = Json.object();
    body.set("data", data);
    return Ok.body(withTotal(body).toString());
  }

  private ObjectNode withTotal(ObjectNode body) {
    body.putObject("meta").put("total_subscriptions", total());
    return body;
  }

  private int total() {
    return subscriptions.of(caller.person()).size();
  }

  private static Response missing() {
    return Problem.plain(404, "Not Found", "The app has no subscription of this id.");
  }
}
