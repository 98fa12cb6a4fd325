package dev.rapport.publish;

import dev.rapport.post.SafeText;
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

  SwitchResource(KillSwitch killSwitch) {
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
    return killSwitch.stop(Order.person(order), Order.why(order));
  }

  @POST
  @Path("release")
  @Operation(summary = "Lets posting go on")
  public Position release(Order order) {
    return killSwitch.release(Order.person(order));
  }

  /**
   * @param by who gives it; "somebody" when left out
   * @param reason why, when stopping
   */
  public record Order(String by, String reason) {

    static String person(Order order) {
      return order == null || order.by == null || order.by.isBlank()
          ? "somebody"
          : SafeText.oneLine(order.by.strip(), 60);
    }

    static String why(Order order) {
      return order == null || order.reason == null || order.reason.isBlank()
          ? "no reason given"
          : SafeText.oneLine(order.reason.strip(), 200);
    }
  }
}
