package dev.rapport.moderation.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How people review, for those who answer for it. */
@Path("/api/reviewers")
@Tag(name = "Reviews")
@RunOnVirtualThread
public class ReviewersResource {

  private final MeasureReviewers measure;

  ReviewersResource(MeasureReviewers measure) {
    this.measure = measure;
  }

  @GET
  @Operation(
      summary = "How much people decide, how far they agree, and whether that drifts",
      description = "Needs the role approver. A share of fewer than ten cases is null.")
  public ReviewerFigures figures() {
    return measure.all();
  }
}
