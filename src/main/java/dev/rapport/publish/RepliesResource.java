package dev.rapport.publish;

import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import dev.rapport.publish.ReplyHider.Hidden;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What others answer under our own posts, for operators. */
@Path("/api/replies/{platform}/{id}")
@Tag(name = "Replies")
@RunOnVirtualThread
public class RepliesResource {

  private final HideReply hide;
  private final Caller caller;

  RepliesResource(HideReply hide, Caller caller) {
    this.caller = caller;
    this.hide = hide;
  }

  @POST
  @Path("hide")
  @Operation(summary = "Hides somebody's answer in a conversation that a post of ours began")
  @APIResponse(responseCode = "200", description = "Hidden")
  @APIResponse(responseCode = "409", description = "The platform does not hide it, and why")
  public RestResponse<Map<String, String>> hide(
      @RestPath String platform, @RestPath String id, Order order) {
    return answer(hide.hide(new PostRef(platform, id), true, caller.order(order)), "hidden");
  }

  @POST
  @Path("unhide")
  @Operation(summary = "Shows a hidden answer again")
  @APIResponse(responseCode = "200", description = "Shown again")
  @APIResponse(responseCode = "409", description = "The platform does not show it, and why")
  public RestResponse<Map<String, String>> unhide(
      @RestPath String platform, @RestPath String id, Order order) {
    return answer(hide.hide(new PostRef(platform, id), false, caller.order(order)), "shown again");
  }

  private static RestResponse<Map<String, String>> answer(Hidden hidden, String outcome) {
    return switch (hidden) {
      case Hidden.Done done -> RestResponse.ok(Map.of("outcome", outcome));
      case Hidden.NotDone notDone ->
          RestResponse.status(RestResponse.Status.CONFLICT, Map.of("error", notDone.why()));
    };
  }
}
