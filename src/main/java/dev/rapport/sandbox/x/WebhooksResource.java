package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.webhook.Registration;
import dev.rapport.sandbox.webhook.Webhook;
import dev.rapport.sandbox.webhook.Webhooks;
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

/** Where an app is told what happens. */
@XApi
@Path("/sandbox/x/2")
public class WebhooksResource {

  private static final String FIELDS = "webhook_config.fields";

  private final Webhooks webhooks;
  private final Caller caller;

  WebhooksResource(Webhooks webhooks, Caller caller) {
    this.webhooks = webhooks;
    this.caller = caller;
  }

  /** Answers when the receiver has answered. */
  @POST
  @Path("webhooks")
  @Access(
      value = {},
      app = true)
  @Limit(450)
  public Response register(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, String body)
      throws InterruptedException {
    return switch (BodySchema.WEBHOOK.read(contentType, body)) {
      case BodySchema.Reading.Wrong wrong -> Problem.invalid(wrong.faults());
      case BodySchema.Reading.Fits fits -> register(fits.body().path("url").asText());
    };
  }

  /** All fields are shown, whichever are asked for. */
  @GET
  @Path("webhooks")
  @Access(
      value = {},
      app = true,
      user = false)
  @Limit(450)
  public Response all(@Context UriInfo uri) {
    Query query = Query.of(uri, List.of(FIELDS));
    query.values(FIELDS, List.of("created_at", "id", "url", "valid"));
    if (!query.faults().isEmpty()) {
      return Problem.invalid(query.faults());
    }
    List<ObjectNode> found =
        webhooks.of(caller.person()).stream().map(WebhooksResource::json).toList();
    ObjectNode body = Json.object();
    body.set("data", Json.array(found));
    body.putObject("meta").put("result_count", found.size());
    return Ok.body(body.toString());
  }

  @PUT
  @Path("webhooks/{webhook_id}")
  @Access(
      value = {},
      app = true)
  @Limit(450)
  public Response check(@PathParam("webhook_id") String id) throws InterruptedException {
    Long webhook = Ids.parse(id).orElse(null);
    if (webhook == null) {
      return Problem.invalid(List.of(PathIds.invalid("webhook_id", id)));
    }
    return switch (webhooks.check(caller.person(), webhook)) {
      case Registration.Valid valid -> Ok.flag("valid", true);
      case Registration.Refused refused -> refused("webhook_id", id, refused.why());
    };
  }

  @DELETE
  @Path("webhooks/{webhook_id}")
  @Access(
      value = {},
      app = true)
  @Limit(450)
  public Response delete(@PathParam("webhook_id") String id) {
    return PathIds.with(
        "webhook_id",
        id,
        webhook ->
            webhooks.delete(caller.person(), webhook)
                ? Ok.flag("deleted", true)
                : refused("webhook_id", id, Registration.Reason.WebhookIdInvalid));
  }

  private Response register(String url) throws InterruptedException {
    String secret = new Keys(caller.name()).consumerSecret();
    return switch (webhooks.register(caller.person(), url, secret)) {
      case Registration.Valid valid -> Ok.data(json(valid.webhook()));
      case Registration.Refused refused -> refused("url", url, refused.why());
    };
  }

  private static Response refused(String parameter, String value, Registration.Reason why) {
    return Problem.invalid(List.of(new Problem.Fault(parameter, List.of(value), why.detail())));
  }

  private static ObjectNode json(Webhook webhook) {
    ObjectNode json = Json.object();
    json.put("id", Ids.text(webhook.id()));
    json.put("url", webhook.url().toString());
    json.put("valid", webhook.valid());
    json.put("created_at", Times.text(webhook.created()));
    return json;
  }
}
