package dev.rapport.publish;

import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import dev.rapport.publish.ReplyPublisher.Retracted;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Taking a published answer back, for operators. */
@Path("/api/mentions/{platform}/{id}/retract")
@Tag(name = "Mentions")
@RunOnVirtualThread
public class RetractResource {

  private final RetractReply retract;
  private final Caller caller;

  RetractResource(RetractReply retract, Caller caller) {
    this.caller = caller;
    this.retract = retract;
  }

  @POST
  @Operation(
      summary = "Deletes the answer to a mention on its platform",
      description = "It is answered again only by a correction that a person writes.")
  @APIResponse(responseCode = "200", description = "Taken back")
  @APIResponse(responseCode = "404", description = "Nothing is published for this mention")
  @APIResponse(responseCode = "409", description = "The platform does not take it back, and why")
  public RestResponse<Map<String, String>> retract(
      @RestPath String platform, @RestPath String id, Order order) {
    Order given = caller.order(order);
    Retracted retracted =
        retract
            .retract(new PostRef(platform, id), given)
            .orElseThrow(
                () -> new NotFoundException("no answer is out for " + platform + ":" + id));
    return switch (retracted) {
      case Retracted.Done done -> RestResponse.ok(Map.of("outcome", RetractReply.why(given)));
      case Retracted.NotDone notDone ->
          RestResponse.status(RestResponse.Status.CONFLICT, Map.of("error", notDone.why()));
    };
  }
}
