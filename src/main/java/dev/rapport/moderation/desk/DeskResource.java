package dev.rapport.moderation.desk;

import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.WaitingItems;
import dev.rapport.moderation.desk.LeaveItem.Left;
import dev.rapport.moderation.desk.RegenerateDraft.Regenerated;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A person's turn at the review queue, for operators and their programs. */
@Path("/api/reviews")
@Tag(name = "Reviews")
@RunOnVirtualThread
public class DeskResource {

  private final TakeNext takeNext;
  private final LeaveItem leave;
  private final RegenerateDraft regenerate;
  private final ReviewQueues queues;
  private final WaitingItems items;
  private final Caller caller;

  DeskResource(
      TakeNext takeNext,
      LeaveItem leave,
      RegenerateDraft regenerate,
      ReviewQueues queues,
      WaitingItems items,
      Caller caller) {
    this.caller = caller;
    this.takeNext = takeNext;
    this.leave = leave;
    this.regenerate = regenerate;
    this.queues = queues;
    this.items = items;
  }

  @POST
  @Path("next")
  @Operation(summary = "Claims what this person should look at next, of all queues or of one")
  @APIResponse(responseCode = "200", description = "It is theirs for some minutes")
  @APIResponse(responseCode = "204", description = "Nothing waits that others are not at")
  @APIResponse(responseCode = "400", description = "There is no such queue")
  public RestResponse<ReviewItem> next(@RestQuery Optional<String> queue, Order order) {
    return takeNext
        .next(caller.named(Order.of(order).by()), queues.asked(queue))
        .flatMap(items::find)
        .map(RestResponse::ok)
        .orElseGet(RestResponse::noContent);
  }

  @POST
  @Path("{platform}/{id}/skip")
  @Operation(summary = "Gives an item back, and does not offer it to this person for a while")
  @APIResponse(responseCode = "409", description = "Its queue forbids it")
  public void skip(@RestPath String platform, @RestPath String id, Order order) {
    check(leave.skip(new PostRef(platform, id), caller.named(Order.of(order).by())));
  }

  @POST
  @Path("{platform}/{id}/escalate")
  @Operation(summary = "Puts an item before everything else, for somebody else to decide")
  @APIResponse(
      responseCode = "409",
      description = "Somebody else has it, it does not wait, or its queue forbids it")
  public void escalate(@RestPath String platform, @RestPath String id, Order order) {
    String by = caller.named(Order.of(order).by());
    check(leave.escalate(new PostRef(platform, id), by, Order.of(order).why()));
  }

  private static void check(Left left) {
    switch (left) {
      case Left.Done done -> {}
      case Left.Hidden hidden -> throw conflict(hidden.why());
      case Left.Lost lost ->
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
          items.find(item).orElseThrow(() -> conflict("it does not wait for a decision any more"));
      case Regenerated.Refused refused -> throw conflict(refused.why());
      case Regenerated.Hidden hidden -> throw conflict(hidden.why());
      case Regenerated.Failed failed -> throw new ServiceUnavailableException(failed.why());
    };
  }

  private static ClientErrorException conflict(String line) {
    return new ClientErrorException(line, Status.CONFLICT);
  }

  /**
   * @param instruction what should be otherwise, at most 300 characters of it; left out for other
   *     words
   */
  public record Rewriting(String by, String instruction) {}
}
