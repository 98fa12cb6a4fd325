package dev.rapport.moderation;

import dev.rapport.moderation.DecideReview.Decided;
import dev.rapport.moderation.ReviewQueue.Which;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.post.Caller;
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

  private final WaitingItems items;
  private final ReviewQueues queues;
  private final DecideReview decide;
  private final Caller caller;

  ReviewsResource(WaitingItems items, ReviewQueues queues, DecideReview decide, Caller caller) {
    this.caller = caller;
    this.items = items;
    this.queues = queues;
    this.decide = decide;
  }

  @GET
  @Operation(
      summary = "What waits for a person, by rank",
      description = "Of one queue, in its order; GET /api/reviews/queues says which there are.")
  @APIResponse(responseCode = "400", description = "There is no such queue, or no such page")
  public Page list(
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery Optional<String> cursor,
      @Parameter(description = "Stands in why they wait") @RestQuery Optional<String> reason,
      @RestQuery Optional<String> queue) {
    if (limit < 1 || limit > MOST) {
      throw new BadRequestException("limit must be between 1 and " + MOST);
    }
    Which which = Which.first(limit).because(reason).in(queues.asked(queue));
    List<ReviewItem> page = items.list(which.after(cursor.map(Cursor::read)));
    boolean more = page.size() == limit;
    return new Page(page, more ? page.getLast().platform() + ":" + page.getLast().id() : null);
  }

  @POST
  @Path("{platform}/{id}/approve")
  @Operation(
      summary = "Approves the draft, or the text that is given instead",
      description = "With textSha256, only if that is still the draft.")
  @APIResponse(responseCode = "200", description = "Decided; it will be posted")
  @APIResponse(responseCode = "202", description = "An edit that somebody else has to approve")
  @APIResponse(responseCode = "409", description = "It does not wait, or its queue forbids it")
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
  @APIResponse(responseCode = "409", description = "It does not wait, or its queue forbids it")
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
      case Decided.Hidden hidden ->
          RestResponse.status(
              RestResponse.Status.CONFLICT, new ReviewAnswer(hidden.why(), List.of()));
      case Decided.Objection objection ->
          RestResponse.ResponseBuilder.<ReviewAnswer>create(422, "Unprocessable Content")
              .entity(new ReviewAnswer("this text may not be posted", objection.reasons()))
              .build();
    };
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
