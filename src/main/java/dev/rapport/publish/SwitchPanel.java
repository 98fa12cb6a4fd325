package dev.rapport.publish;

import dev.rapport.publish.KillSwitch.Position;
import dev.rapport.publish.SwitchResource.Order;
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

  SwitchPanel(KillSwitch killSwitch) {
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
    Order order = new Order(by, reason);
    return Templates.killSwitch(killSwitch.stop(Order.person(order), Order.why(order)));
  }

  @POST
  @Path("release")
  @Operation(hidden = true)
  public TemplateInstance release(@RestForm String by) {
    return Templates.killSwitch(killSwitch.release(Order.person(new Order(by, ""))));
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance killSwitch(Position position);
  }
}
