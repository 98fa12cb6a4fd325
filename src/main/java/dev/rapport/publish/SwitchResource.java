package dev.rapport.publish;

import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.publish.KillSwitch.Position;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The kill switch, for operators. */
@Path("/api/switch")
@Tag(name = "Kill switch")
@RunOnVirtualThread
public class SwitchResource {

  private final KillSwitch killSwitch;
  private final Caller caller;

  SwitchResource(KillSwitch killSwitch, Caller caller) {
    this.caller = caller;
    this.killSwitch = killSwitch;
  }

  @GET
  @Operation(summary = "Says whether posting is stopped, by whom and why")
  public Position read() {
    return killSwitch.read();
  }

  @POST
  @Path("stop")
  @Operation(summary = "Stops all posting at once; what is approved waits")
  public Position stop(Order order) {
    return killSwitch.stop(caller.order(order).person(), Order.of(order).why());
  }

  @POST
  @Path("release")
  @Operation(summary = "Lets posting go on")
  public Position release(Order order) {
    return killSwitch.release(caller.order(order).person());
  }
}
