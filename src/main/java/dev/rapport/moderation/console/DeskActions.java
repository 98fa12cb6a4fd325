package dev.rapport.moderation.console;

import dev.rapport.moderation.CheckText;
import dev.rapport.moderation.CheckText.Checked;
import dev.rapport.moderation.Decision;
import dev.rapport.moderation.ReviewDecided.Verdict;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.ReviewQueue.HeldDraft;
import dev.rapport.moderation.desk.DecideSoon;
import dev.rapport.post.PostRef;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A reviewer decides, undoes, or looks whether a text may go out. */
@Path("/console/desk/{platform}/{id}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DeskActions {

  private final ReviewQueue queue;
  private final DecideSoon decide;
  private final CheckText texts;
  private final DeskLooks looks;
  private final DeskAnswers answers;

  DeskActions(
      ReviewQueue queue, DecideSoon decide, CheckText texts, DeskLooks looks, DeskAnswers answers) {
    this.looks = looks;
    this.queue = queue;
    this.decide = decide;
    this.texts = texts;
    this.answers = answers;
  }

  @POST
  @Path("approve")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> approve(
      @RestPath String platform, @RestPath String id, DeskForm form) {
    PostRef item = new PostRef(platform, id);
    Optional<HeldDraft> look = looks.held(item, answers.by(form));
    if (look.isPresent()) {
      return approveLook(look.get(), form);
    }
    Optional<String> draft = queue.waiting(item).map(held -> held.draft().text().strip());
    boolean unchanged = draft.filter(form.text()::equals).isPresent();
    Decision decision =
        unchanged
            ? Decision.approval(item, answers.by(form), form.seen())
            : Decision.edit(item, answers.by(form), form.text(), form.seen());
    return answers.after(
        decide.decide(decision), item, decision.by(), unchanged ? "approved" : "edited");
  }

  /** The gates say what they would say to an item. */
  private RestResponse<TemplateInstance> approveLook(HeldDraft look, DeskForm form) {
    boolean unchanged = look.draft().text().strip().equals(form.text());
    Optional<String> language = Optional.of(look.draft().language()).filter(it -> unchanged);
    List<String> objections = texts.check(form.text(), look.post(), language).objections();
    return objections.isEmpty()
        ? afterLook(
            look.post().root(), form, unchanged ? Verdict.APPROVED : Verdict.APPROVED_EDITED)
        : answers.objecting(objections);
  }

  private RestResponse<TemplateInstance> afterLook(PostRef look, DeskForm form, Verdict verdict) {
    String by = answers.by(form);
    return answers.next(
        by, looks.decided(look, by, verdict).orElseGet(() -> Toast.trouble("gone", "")));
  }

  @POST
  @Path("reject")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> reject(
      @RestPath String platform, @RestPath String id, DeskForm form) {
    PostRef item = new PostRef(platform, id);
    if (looks.held(item, answers.by(form)).isPresent()) {
      return afterLook(item, form, Verdict.REJECTED);
    }
    Decision decision = Decision.rejection(item, answers.by(form), form.reason());
    return answers.after(decide.decide(decision), item, decision.by(), "rejected");
  }

  @POST
  @Path("undo")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> undo(
      @RestPath String platform, @RestPath String id, DeskForm form) {
    return decide
        .undo(new PostRef(platform, id), answers.by(form))
        .map(undone -> answers.open(undone.mention(), answers.by(form), true, Toast.done("undone")))
        .orElseGet(() -> answers.next(answers.by(form), Toast.trouble("tooLate", "")));
  }

  @POST
  @Path("check")
  @Operation(hidden = true)
  public TemplateInstance check(@RestPath String platform, @RestPath String id, DeskForm form) {
    PostRef item = new PostRef(platform, id);
    HeldDraft held =
        looks
            .held(item, answers.by(form))
            .or(() -> queue.waiting(item))
            .orElseThrow(NotFoundException::new);
    return Templates.check(texts.check(form.text(), held.post(), Optional.empty()));
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance check(Checked check);
  }
}
