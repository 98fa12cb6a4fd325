package dev.rapport.moderation;

import dev.rapport.moderation.DecideReview.Decided;
import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.ReviewQueue.Which;
import dev.rapport.post.Caller;
import dev.rapport.post.PostRef;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
  private final ReviewClaims claims;
  private final DecideReview decide;
  private final Caller caller;
  private final ModerationConfig config;

  ReviewsResource(
      ReviewQueue queue,
      ReviewClaims claims,
      DecideReview decide,
      ModerationConfig config,
      Caller caller) {
    this.caller = caller;
    this.queue = queue;
    this.claims = claims;
    this.decide = decide;
    this.config = config;
  }

  @GET
  @Operation(summary = "What waits for a person, by rank")
  public Page list(
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery Optional<String> cursor,
      @Parameter(description = "Stands in why they wait") @RestQuery Optional<String> reason) {
    if (limit < 1 || limit > MOST) {
      throw new BadRequestException("limit must be between 1 and " + MOST);
    }
    Map<PostRef, Claim> now = claims.current();
    List<ReviewItem> items =
        queue.waiting(new Which(reason, cursor.map(Cursor::read), limit)).stream()
            .map(held -> item(held, Optional.ofNullable(now.get(held.post().root()))))
            .toList();
    boolean more = items.size() == limit;
    return new Page(items, more ? items.getLast().platform() + ":" + items.getLast().id() : null);
  }

  @POST
  @Path("{platform}/{id}/approve")
  @Operation(
      summary = "Approves the draft, or the text that is given instead",
      description = "With textSha256, only if that is still the draft.")
  @APIResponse(responseCode = "200", description = "Decided; it will be posted")
  @APIResponse(responseCode = "202", description = "An edit that somebody else has to approve")
  @APIResponse(responseCode = "409", description = "It does not wait, or no longer")
  @APIResponse(responseCode = "422", description = "The text may not be posted, and why")
  public RestResponse<ReviewAnswer> approve(
      @RestPath String platform, @RestPath String id, Approval approval) {
    PostRef mention = new PostRef(platform, id);
    Approval given = approval == null ? new Approval(null, null, null) : approval;
    return answer(
        decide.decide(
            given.text() == null
                ? Decision.approval(mention, caller.by(given.by()), given.textSha256())
                : Decision.edit(mention, caller.by(given.by()), given.text(), given.textSha256())));
  }

  @POST
  @Path("{platform}/{id}/reject")
  @Operation(summary = "Lets the mention go unanswered")
  @APIResponse(responseCode = "200", description = "Decided")
  @APIResponse(responseCode = "409", description = "It does not wait, or no longer")
  public RestResponse<ReviewAnswer> reject(
      @RestPath String platform, @RestPath String id, Rejection rejection) {
    Rejection given = rejection == null ? new Rejection(null, null) : rejection;
    return answer(
        decide.decide(
            Decision.rejection(new PostRef(platform, id), caller.by(given.by()), given.reason())));
  }

  static RestResponse<ReviewAnswer> answer(Decided decided) {
    return switch (decided) {
      case Decided.Done done ->
          RestResponse.ok(
              new ReviewAnswer(
                  done.decision().verdict().words() + " by " + done.decision().by(), List.of()));
      case Decided.Proposed proposed ->
          RestResponse.status(
              RestResponse.Status.ACCEPTED,
              new ReviewAnswer("it waits for somebody else to approve it", List.of()));
      case Decided.NotWaiting notWaiting ->
          RestResponse.status(
              RestResponse.Status.CONFLICT,
              new ReviewAnswer("it does not wait for a decision", List.of()));
      case Decided.Claimed claimed ->
          RestResponse.status(
              RestResponse.Status.CONFLICT,
              new ReviewAnswer(
                  claimed.claim().by() + " is at it until " + claimed.claim().until(), List.of()));
      case Decided.Objection objection ->
          RestResponse.ResponseBuilder.<ReviewAnswer>create(422, "Unprocessable Content")
              .entity(new ReviewAnswer("this text may not be posted", objection.reasons()))
              .build();
    };
  }

  private ReviewItem item(HeldDraft held, Optional<Claim> claim) {
    return ReviewItem.of(held, config.expireAfter(), claim);
  }

  public record Page(List<ReviewItem> items, String cursor) {}

  /**
   * @param by who approves
   * @param text posted instead of the draft; left out to approve the draft
   * @param textSha256 of the draft that was seen, also where another text is given; left out when
   *     it does not matter whether that is still the draft
   */
  public record Approval(String by, String text, String textSha256) {}

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
