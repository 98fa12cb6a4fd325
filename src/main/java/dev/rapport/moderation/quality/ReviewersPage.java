package dev.rapport.moderation.quality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that says how people review. */
@Path("/reviewers")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReviewersPage {

  private final MeasureReviewers measure;

  ReviewersPage(MeasureReviewers measure) {
    this.measure = measure;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance show() {
    return Templates.reviewers(measure.all());
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance reviewers(ReviewerFigures figures);
  }
}
