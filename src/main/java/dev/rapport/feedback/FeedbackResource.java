package dev.rapport.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people made of our replies, for operators. */
@Path("/api/feedback")
@Tag(name = "Feedback")
@RunOnVirtualThread
public class FeedbackResource {

  private final FeedbackLog log;

  FeedbackResource(FeedbackLog log) {
    this.log = log;
  }

  @GET
  @Path("summary")
  @Operation(summary = "What all reactions add up to by now")
  public FeedbackSummary summary() {
    return log.summary();
  }
}
