package dev.rapport.publish;

import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.publish.KillSwitch.Position;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The kill switch as a part of the console. */
@Path("/console/switch")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SwitchPanel {

  private final KillSwitch killSwitch;
  private final Caller caller;

  SwitchPanel(KillSwitch killSwitch, Caller caller) {
    this.caller = caller;
    this.killSwitch = killSwitch;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance show() {
    return Templates.killSwitch(killSwitch.read());
  }

  @POST
  @Path("stop")
  @Operation(hidden = true)
  public TemplateInstance stop(@RestForm String by, @RestForm String reason) {
    Order order = caller.order(new Order(by, reason));
    return Templates.killSwitch(killSwitch.stop(order.person(), order.why()));
  }

  @POST
  @Path("release")
  @Operation(hidden = true)
  public TemplateInstance release(@RestForm String by) {
    return Templates.killSwitch(killSwitch.release(caller.person(by)));
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance killSwitch(Position position);
  }
}
