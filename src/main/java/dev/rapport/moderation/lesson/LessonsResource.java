package dev.rapport.moderation.lesson;

import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What reviewers changed, for whoever makes rules of it. */
@Path("/api/lessons")
@Tag(name = "Lessons")
@RunOnVirtualThread
public class LessonsResource {

  private static final int SHOWN = 100;

  private final Lessons lessons;
  private final SettleLesson settle;
  private final Caller caller;

  LessonsResource(Lessons lessons, SettleLesson settle, Caller caller) {
    this.lessons = lessons;
    this.settle = settle;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Edits and reasoned rejections of which nobody has made a rule yet")
  public List<Lesson> list() {
    return lessons.open(SHOWN);
  }

  @POST
  @Path("{platform}/{id}/rule")
  @Operation(
      summary = "Proposes the persona with one more line",
      description = "The proposal is probed, and somebody else has to approve it.")
  @APIResponse(responseCode = "409", description = "It is settled, or a probe fails, and which")
  public void rule(@RestPath String platform, @RestPath String id, Rule rule) {
    if (rule == null || rule.line() == null || rule.line().isBlank()) {
      throw new BadRequestException("line must say what the rule is");
    }
    settle
        .accept(new PostRef(platform, id), caller.named(rule.by()), rule.line(), rule.always())
        .ifPresent(
            why -> {
              throw new ClientErrorException(why, Status.CONFLICT);
            });
  }

  @POST
  @Path("{platform}/{id}/dismiss")
  @Operation(summary = "Says that it is no rule")
  @APIResponse(responseCode = "409", description = "It is settled")
  public void dismiss(@RestPath String platform, @RestPath String id, Order order) {
    if (!settle.dismiss(new PostRef(platform, id), caller.named(Order.of(order).by()))) {
      throw new ClientErrorException(
          "there is nothing to be learnt from it, or no more", Status.CONFLICT);
    }
  }

  /**
   * @param line what the persona is to do, or not to do, in one line
   * @param always true for what it is to do
   */
  public record Rule(String by, String line, boolean always) {}
}
