package dev.rapport.moderation.desk;

import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewClaims.Claimed;
import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.desk.RegenerateDraft.Regenerated;
import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is at which item of the review queue, for operators and their programs. */
@Path("/api/reviews")
@Tag(name = "Reviews")
@RunOnVirtualThread
public class DeskResource {

  private final ReviewClaims claims;
  private final ReviewQueue queue;
  private final RegenerateDraft regenerate;
  private final DeskConfig config;
  private final ModerationConfig moderation;
  private final Caller caller;

  DeskResource(
      ReviewClaims claims,
      ReviewQueue queue,
      RegenerateDraft regenerate,
      DeskConfig config,
      ModerationConfig moderation,
      Caller caller) {
    this.caller = caller;
    this.claims = claims;
    this.queue = queue;
    this.regenerate = regenerate;
    this.config = config;
    this.moderation = moderation;
  }

  @POST
  @Path("next")
  @Operation(summary = "Claims what this person should look at next")
  @APIResponse(responseCode = "200", description = "It is theirs for some minutes")
  @APIResponse(responseCode = "204", description = "Nothing waits that others are not at")
  public RestResponse<ReviewItem> next(Order order) {
    Optional<PostRef> item = claims.next(caller.named(Order.of(order).by()), config.claim());
    return item.flatMap(queue::waiting)
        .map(held -> ReviewItem.of(held, moderation.expireAfter(), claims.of(item.get())))
        .map(RestResponse::ok)
        .orElseGet(RestResponse::noContent);
  }

  @POST
  @Path("{platform}/{id}/claim")
  @Operation(summary = "Claims an item, or keeps it for longer")
  @APIResponse(responseCode = "409", description = "Somebody else has it, or it does not wait")
  public Yours claim(@RestPath String platform, @RestPath String id, Wish wish) {
    Wish given = wish == null ? new Wish(null, false) : wish;
    String by = caller.named(given.by());
    PostRef item = new PostRef(platform, id);
    return switch (claims.claim(item, by, config.claim(), given.takeOver())) {
      case Claimed.Yours ours -> new Yours(by, ours.until());
      case Claimed.Others others ->
          throw conflict(
              "%s is at it until %s".formatted(others.claim().by(), others.claim().until()));
      case Claimed.NotWaiting no -> throw conflict("it does not wait for a decision");
    };
  }

  @DELETE
  @Path("{platform}/{id}/claim")
  @Operation(summary = "Gives an item back to the queue")
  public void release(@RestPath String platform, @RestPath String id, @RestQuery String by) {
    claims.release(new PostRef(platform, id), caller.named(by));
  }

  @POST
  @Path("{platform}/{id}/skip")
  @Operation(summary = "Gives an item back, and does not offer it to this person for a while")
  public void skip(@RestPath String platform, @RestPath String id, Order order) {
    claims.skip(new PostRef(platform, id), caller.named(Order.of(order).by()), config.skip());
  }

  @POST
  @Path("{platform}/{id}/escalate")
  @Operation(summary = "Puts an item before everything else, for somebody else to decide")
  @APIResponse(responseCode = "409", description = "Somebody else has it, or it does not wait")
  public void escalate(@RestPath String platform, @RestPath String id, Order order) {
    PostRef item = new PostRef(platform, id);
    String by = caller.named(Order.of(order).by());
    if (!queue.escalate(item, by, Order.of(order).why())) {
      throw conflict("it does not wait for a decision, or somebody else is at it");
    }
  }

  @POST
  @Path("{platform}/{id}/regenerate")
  @Operation(
      summary = "Has the draft written anew, as a person asks in plain words",
      description = "The draft before is set aside. It may cost money.")
  @APIResponse(responseCode = "200", description = "The item with its new draft")
  @APIResponse(responseCode = "409", description = "Somebody else has it, or it does not wait")
  @APIResponse(responseCode = "503", description = "Nobody can write it now")
  public ReviewItem regenerate(@RestPath String platform, @RestPath String id, Rewriting wish) {
    Rewriting given = wish == null ? new Rewriting(null, null) : wish;
    PostRef item = new PostRef(platform, id);
    return switch (regenerate.regenerate(item, caller.named(given.by()), given.instruction())) {
      case Regenerated.Done done ->
          queue
              .waiting(item)
              .map(held -> ReviewItem.of(held, moderation.expireAfter(), claims.of(item)))
              .orElseThrow(() -> conflict("it does not wait for a decision any more"));
      case Regenerated.Refused refused -> throw conflict(refused.why());
      case Regenerated.Failed failed -> throw new ServiceUnavailableException(failed.why());
    };
  }

  private static ClientErrorException conflict(String line) {
    return new ClientErrorException(line, Status.CONFLICT);
  }

  /**
   * @param takeOver also if somebody else has it
   */
  public record Wish(String by, boolean takeOver) {}

  /**
   * @param instruction what should be otherwise, at most 300 characters of it; left out for other
   *     words
   */
  public record Rewriting(String by, String instruction) {}

  /** An item that is somebody's until then. */
  public record Yours(String by, Instant until) {}
}
