package dev.rapport.moderation.console;

import dev.rapport.moderation.MentionTraces;
import dev.rapport.post.PostRef;
import dev.rapport.reply.ApproachMention;
import dev.rapport.reply.Draft.StanceChoice;
import dev.rapport.tone.ToneExplainer;
import dev.rapport.tone.ToneExplanation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The page that explains a reading: of any text that somebody types, or of a mention as it would be
 * read now. A typed text is sent as a form, so that it stays out of addresses and logs.
 */
@Path("/tone")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class TonePage {

  private final ToneExplainer explainer;
  private final ApproachMention approaches;
  private final MentionTraces traces;
  private final LookTraces looks;

  TonePage(
      ToneExplainer explainer, ApproachMention approaches, MentionTraces traces, LookTraces looks) {
    this.looks = looks;
    this.explainer = explainer;
    this.approaches = approaches;
    this.traces = traces;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance empty() {
    return Templates.tone("", null, null);
  }

  @POST
  @Operation(hidden = true)
  public TemplateInstance explain(@RestForm String text) {
    return page(text == null ? "" : text);
  }

  @GET
  @Path("mentions/{platform}/{id}")
  @Operation(hidden = true)
  public TemplateInstance mention(@RestPath String platform, @RestPath String id) {
    PostRef mention = new PostRef(platform, id);
    return traces
        .find(mention)
        .or(() -> looks.find(mention))
        .filter(trace -> trace.deleted() == null)
        .map(trace -> page(trace.text()))
        .orElseThrow(NotFoundException::new);
  }

  private TemplateInstance page(String text) {
    ToneExplanation explanation = explainer.explain(text, "");
    return Templates.tone(text, explanation, approaches.stance(text, explanation.reading()));
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance tone(
        String text, ToneExplanation explanation, StanceChoice stance);
  }
}
