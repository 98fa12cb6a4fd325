package dev.rapport.moderation;

import dev.rapport.moderation.DecideReview.Decided;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.post.PostRef;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The review queue, for operators and their programs. */
@Path("/api/reviews")
@Tag(name = "Reviews")
@RunOnVirtualThread
public class ReviewsResource {

  private static final int MOST = 200;

  private final ReviewQueue queue;
  private final DecideReview decide;
  private final ModerationConfig config;

  ReviewsResource(ReviewQueue queue, DecideReview decide, ModerationConfig config) {
    this.queue = queue;
    this.decide = decide;
    this.config = config;
  }

  @GET
  @Operation(summary = "What waits for a person, longest first")
  public Page list(@RestQuery @DefaultValue("50") int limit, @RestQuery Optional<String> cursor) {
    if (limit < 1 || limit > MOST) {
      throw new BadRequestException("limit must be between 1 and " + MOST);
    }
    List<ReviewItem> items =
        queue.waiting(limit, cursor.map(Cursor::read)).stream().map(this::item).toList();
    boolean more = items.size() == limit;
    return new Page(items, more ? items.getLast().platform() + ":" + items.getLast().id() : null);
  }

  @POST
  @Path("{platform}/{id}/approve")
  @Operation(
      summary = "Approves the draft, or the text that is given instead",
      description = "With textSha256, only if that is still the draft.")
  @APIResponse(responseCode = "200", description = "Decided; it will be posted")
  @APIResponse(responseCode = "409", description = "It does not wait, or no longer")
  @APIResponse(responseCode = "422", description = "The text may not be posted, and why")
  public RestResponse<ReviewAnswer> approve(
      @RestPath String platform, @RestPath String id, Approval approval) {
    PostRef mention = new PostRef(platform, id);
    Approval given = approval == null ? new Approval(null, null, null) : approval;
    return answer(
        given.text() == null
            ? decide.approve(mention, given.person(), Optional.ofNullable(given.textSha256()))
            : decide.approveEdited(mention, given.person(), given.text()));
  }

  @POST
  @Path("{platform}/{id}/reject")
  @Operation(summary = "Lets the mention go unanswered")
  @APIResponse(responseCode = "200", description = "Decided")
  @APIResponse(responseCode = "409", description = "It does not wait, or no longer")
  public RestResponse<ReviewAnswer> reject(
      @RestPath String platform, @RestPath String id, Rejection rejection) {
    Rejection given = rejection == null ? new Rejection(null, null) : rejection;
    String by = given.by() == null ? "" : given.by();
    String why = given.reason() == null ? "" : given.reason();
    return answer(decide.reject(new PostRef(platform, id), by, why));
  }

  private static RestResponse<ReviewAnswer> answer(Decided decided) {
    return switch (decided) {
      case Decided.Done done ->
          RestResponse.ok(
              new ReviewAnswer(
                  done.decision().verdict().words() + " by " + done.decision().by(), List.of()));
      case Decided.NotWaiting notWaiting ->
          RestResponse.status(
              RestResponse.Status.CONFLICT,
              new ReviewAnswer("it does not wait for a decision", List.of()));
      case Decided.Objection objection ->
          RestResponse.ResponseBuilder.<ReviewAnswer>create(422, "Unprocessable Content")
              .entity(new ReviewAnswer("this text may not be posted", objection.reasons()))
              .build();
    };
  }

  private ReviewItem item(HeldDraft held) {
    return ReviewItem.of(held, config.expireAfter());
  }

  public record Page(List<ReviewItem> items, String cursor) {}

  /**
   * @param by who approves
   * @param text posted instead of the draft; left out to approve the draft
   * @param textSha256 of the draft that was seen
   */
  public record Approval(String by, String text, String textSha256) {

    String person() {
      return by == null ? "" : by;
    }
  }

  /**
   * @param by who rejects
   * @param reason why, for the record
   */
  public record Rejection(String by, String reason) {}

  /**
   * @param outcome one line
   * @param objections what is wrong with the text
   */
  public record ReviewAnswer(String outcome, List<String> objections) {}
}
