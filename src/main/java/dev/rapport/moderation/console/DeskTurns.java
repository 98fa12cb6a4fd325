package dev.rapport.moderation.console;

import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.desk.DeskConfig;
import dev.rapport.moderation.desk.LeaveItem;
import dev.rapport.moderation.desk.LeaveItem.Left;
import dev.rapport.moderation.desk.RegenerateDraft;
import dev.rapport.moderation.desk.RegenerateDraft.Regenerated;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A reviewer takes items up, leaves them to others, or has them written anew. */
@Path("/console/turns")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DeskTurns {

  private final DeskAnswers answers;
  private final ReviewClaims claims;
  private final LeaveItem leave;
  private final RegenerateDraft regenerate;
  private final DeskConfig config;
  private final DeskLooks looks;

  DeskTurns(
      DeskAnswers answers,
      DeskLooks looks,
      ReviewClaims claims,
      LeaveItem leave,
      RegenerateDraft regenerate,
      DeskConfig config) {
    this.answers = answers;
    this.looks = looks;
    this.claims = claims;
    this.leave = leave;
    this.regenerate = regenerate;
    this.config = config;
  }

  @POST
  @Path("next")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> next(DeskForm form) {
    return answers.next(answers.by(form), Toast.NONE);
  }

  @POST
  @Path("{platform}/{id}/open")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> open(
      @RestPath String platform, @RestPath String id, DeskForm form) {
    return answers.open(new PostRef(platform, id), answers.by(form), form.takeOver, Toast.NONE);
  }

  /** A claim is kept for as long as its holder does anything on the page. */
  @POST
  @Path("{platform}/{id}/keep")
  @Operation(hidden = true)
  public void keep(@RestPath String platform, @RestPath String id, DeskForm form) {
    PostRef item = new PostRef(platform, id);
    if (!looks.keep(item, answers.by(form))) {
      claims.claim(item, answers.by(form), config.claim(), false);
    }
  }

  @POST
  @Path("{platform}/{id}/skip")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> skip(
      @RestPath String platform, @RestPath String id, DeskForm form) {
    PostRef item = new PostRef(platform, id);
    Optional<Toast> look = looks.left(item, answers.by(form));
    return look.isPresent()
        ? answers.next(answers.by(form), look.get())
        : left(leave.skip(item, answers.by(form)), item, form, "skipped");
  }

  @POST
  @Path("{platform}/{id}/escalate")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> escalate(
      @RestPath String platform, @RestPath String id, DeskForm form) {
    PostRef item = new PostRef(platform, id);
    Optional<Toast> look = looks.left(item, answers.by(form));
    if (look.isPresent()) {
      return answers.next(answers.by(form), look.get());
    }
    String why = new Order(form.by, form.reason).why();
    return left(leave.escalate(item, answers.by(form), why), item, form, "escalated");
  }

  private RestResponse<TemplateInstance> left(Left left, PostRef item, DeskForm form, String what) {
    return switch (left) {
      case Left.Done done -> answers.next(answers.by(form), Toast.done(what));
      case Left.Lost lost -> answers.next(answers.by(form), Toast.trouble("tooSlow", ""));
      case Left.Hidden hidden -> hidden(item, form, hidden.why());
    };
  }

  /** The item as it may be worked on now. */
  private RestResponse<TemplateInstance> hidden(PostRef item, DeskForm form, String why) {
    return answers.open(item, answers.by(form), false, Toast.trouble("notOffered", why));
  }

  @POST
  @Path("{platform}/{id}/regenerate")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> regenerate(
      @RestPath String platform, @RestPath String id, DeskForm form) {
    PostRef item = new PostRef(platform, id);
    if (looks.held(item, answers.by(form)).isPresent()) {
      return answers.beside(Toast.trouble("notRegenerated", "nobody can write it now"));
    }
    return switch (regenerate.regenerate(item, answers.by(form), form.instruction())) {
      case Regenerated.Done done ->
          answers.open(
              item,
              answers.by(form),
              false,
              Toast.done(done.heeded() ? "regenerated" : "otherWords"));
      case Regenerated.Refused refused -> answers.open(item, answers.by(form), false, Toast.NONE);
      case Regenerated.Hidden hidden -> hidden(item, form, hidden.why());
      case Regenerated.Failed failed ->
          answers.beside(Toast.trouble("notRegenerated", failed.why()));
    };
  }
}
