package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.MoveRollout.Moved;
import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.reply.variant.Variants;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The page that shows how a rollout stands, and moves it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RolloutPage {

  private final ReadRollout read;
  private final MoveRollout move;
  private final Variants variants;
  private final Caller caller;

  RolloutPage(ReadRollout read, MoveRollout move, Variants variants, Caller caller) {
    this.read = read;
    this.move = move;
    this.variants = variants;
    this.caller = caller;
  }

  @GET
  @Path("rollout")
  @Operation(hidden = true)
  public TemplateInstance page() {
    return Templates.rollout(read.now().orElse(null), variants.names());
  }

  @GET
  @Path("console/rollout")
  @Operation(hidden = true)
  public TemplateInstance part() {
    return Templates.rolloutPart(read.now().orElse(null));
  }

  @POST
  @Path("console/rollout/start")
  @Operation(hidden = true)
  public TemplateInstance start(
      @RestForm String variant, @RestForm String by, @RestForm String reason) {
    return said(move.start(variant, new Order(caller.named(by), reason)));
  }

  @POST
  @Path("console/rollout/advance")
  @Operation(hidden = true)
  public TemplateInstance advance(@RestForm String by, @RestForm String reason) {
    return said(move.advance(new Order(caller.named(by), reason)));
  }

  @POST
  @Path("console/rollout/rollback")
  @Operation(hidden = true)
  public TemplateInstance rollBack(@RestForm String by, @RestForm String reason) {
    return said(move.rollBack(new Order(caller.named(by), reason)));
  }

  /** What has moved shows by itself. */
  private static TemplateInstance said(Moved moved) {
    return Templates.rolloutMoved(
        switch (moved) {
          case Moved.Done done -> "";
          case Moved.Refused refused -> refused.why();
        });
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance rollout(RolloutReport report, List<String> variants);

    static native TemplateInstance rolloutPart(RolloutReport report);

    static native TemplateInstance rolloutMoved(String trouble);
  }
}
