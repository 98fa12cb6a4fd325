package dev.rapport.moderation.breaker;

import dev.rapport.moderation.breaker.Breaker.Period;
import dev.rapport.post.Caller;
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

/** The breaker as a part of the console: nothing while it is off, a banner while it is on. */
@Path("/console/breaker")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class BreakerPanel {

  private final Breaker breaker;
  private final Caller caller;

  BreakerPanel(Breaker breaker, Caller caller) {
    this.caller = caller;
    this.breaker = breaker;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance show() {
    return Templates.breaker(breaker.read());
  }

  @POST
  @Path("release")
  @Operation(hidden = true)
  public TemplateInstance release(@RestForm String by) {
    breaker.release(caller.person(by), "released in the console");
    return Templates.breaker(breaker.read());
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance breaker(Period period);
  }
}
