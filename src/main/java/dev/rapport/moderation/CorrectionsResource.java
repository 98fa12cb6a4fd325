package dev.rapport.moderation;

import dev.rapport.moderation.ReviewsResource.ReviewAnswer;
import dev.rapport.post.Caller;
import dev.rapport.post.PostRef;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A public correction in the place of an answer that was taken back. */
@Path("/api/mentions/{platform}/{id}/correct")
@Tag(name = "Mentions")
@RunOnVirtualThread
public class CorrectionsResource {

  private final CorrectAnswer correct;
  private final Caller caller;

  CorrectionsResource(CorrectAnswer correct, Caller caller) {
    this.correct = correct;
    this.caller = caller;
  }

  @POST
  @Operation(summary = "Answers a mention whose answer was taken back, with these words")
  @APIResponse(responseCode = "200", description = "It will be posted")
  @APIResponse(responseCode = "409", description = "No answer to it was taken back")
  @APIResponse(responseCode = "422", description = "The text may not be posted, and why")
  public RestResponse<ReviewAnswer> correct(
      @RestPath String platform, @RestPath String id, Correction correction) {
    Correction given = correction == null ? new Correction(null, null) : correction;
    return ReviewsResource.answer(
        correct.correct(
            Decision.edit(new PostRef(platform, id), caller.by(given.by()), given.text(), "")));
  }

  /**
   * @param by who says so
   * @param text what is posted
   */
  public record Correction(String by, String text) {}
}
