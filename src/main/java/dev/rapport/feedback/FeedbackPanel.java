package dev.rapport.feedback;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What people made of our replies, as a part of the console. */
@Path("/console/feedback")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class FeedbackPanel {

  private final FeedbackLog log;

  FeedbackPanel(FeedbackLog log) {
    this.log = log;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance show() {
    return Templates.feedback(log.summary());
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance feedback(FeedbackSummary summary);
  }
}
