package dev.rapport.publish;

import dev.rapport.moderation.CorrectAnswer;
import dev.rapport.moderation.DecideReview.Decided;
import dev.rapport.moderation.Decision;
import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import dev.rapport.publish.ReplyPublisher.Retracted;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What can be done with an answer that is out: taken back, and then corrected. */
@Path("/console/answers/{platform}/{id}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AnswerPanel {

  private final RetractReply retract;
  private final CorrectAnswer correct;
  private final Caller caller;

  AnswerPanel(RetractReply retract, CorrectAnswer correct, Caller caller) {
    this.retract = retract;
    this.correct = correct;
    this.caller = caller;
  }

  @POST
  @Path("retract")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> retract(
      @RestPath String platform,
      @RestPath String id,
      @RestForm String by,
      @RestForm String reason) {
    Retracted retracted =
        retract
            .retract(new PostRef(platform, id), caller.order(new Order(by, reason)))
            .orElseGet(() -> new Retracted.NotDone("no answer is out"));
    return switch (retracted) {
      case Retracted.Done done -> seen();
      case Retracted.NotDone no -> said(List.of(no.why()));
    };
  }

  @POST
  @Path("correct")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> correct(
      @RestPath String platform, @RestPath String id, @RestForm String by, @RestForm String text) {
    Decision correction = Decision.edit(new PostRef(platform, id), caller.by(by), text, "");
    return switch (correct.correct(correction)) {
      case Decided.Done done -> seen();
      case Decided.Proposed proposed -> seen();
      case Decided.Objection objection -> said(objection.reasons());
      case Decided.Hidden hidden -> said(List.of(hidden.why()));
      case Decided.NotWaiting no -> said(List.of("there is nothing to correct"));
      case Decided.Claimed claimed -> said(List.of(claimed.claim().by() + " is at it"));
    };
  }

  /** The page as it is now. */
  private static RestResponse<TemplateInstance> seen() {
    return ResponseBuilder.<TemplateInstance>ok().header("HX-Refresh", "true").build();
  }

  private static RestResponse<TemplateInstance> said(List<String> lines) {
    return RestResponse.ok(Templates.answerTrouble(lines));
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance answerTrouble(List<String> lines);
  }
}
