package dev.rapport.moderation.console;

import dev.rapport.moderation.DecideReview;
import dev.rapport.moderation.DecideReview.Decided;
import dev.rapport.moderation.MentionTrace;
import dev.rapport.moderation.MentionTraces;
import dev.rapport.moderation.MentionTraces.Filter;
import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.post.PostRef;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The console's pages and the parts that refresh themselves. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ConsoleResource {

  private static final int LATEST = 50;
  private static final int WAITING = 20;

  private final MentionTraces traces;
  private final ReviewQueue queue;
  private final DecideReview decide;
  private final ModerationConfig config;

  ConsoleResource(
      MentionTraces traces, ReviewQueue queue, DecideReview decide, ModerationConfig config) {
    this.traces = traces;
    this.queue = queue;
    this.decide = decide;
    this.config = config;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance overview(@RestQuery Optional<String> state) {
    return Templates.overview(States.known(state));
  }

  @GET
  @Path("console/mentions")
  @Operation(hidden = true)
  public TemplateInstance mentions(@RestQuery Optional<String> state) {
    Filter filter = new Filter(States.known(state), Optional.empty(), Optional.empty(), LATEST);
    return Templates.mentions(traces.counts(), traces.list(filter), States.known(state).orElse(""));
  }

  @GET
  @Path("console/waiting")
  @Operation(hidden = true)
  public TemplateInstance waiting() {
    return waiting("", "");
  }

  @GET
  @Path("mentions/{platform}/{id}")
  @Operation(hidden = true)
  public TemplateInstance trace(@RestPath String platform, @RestPath String id) {
    return traces
        .find(new PostRef(platform, id))
        .map(Templates::trace)
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("console/reviews/{platform}/{id}/approve")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> approve(
      @RestPath String platform, @RestPath String id, Decision form) {
    PostRef mention = new PostRef(platform, id);
    String text = form.text == null ? "" : form.text.strip();
    Optional<ReviewQueue.HeldDraft> item = queue.waiting(mention);
    boolean unchanged = item.filter(held -> held.draft().text().strip().equals(text)).isPresent();
    return answer(
        unchanged
            ? decide.approve(mention, person(form), Optional.of(item.get().draft().sha256()))
            : decide.approveEdited(mention, person(form), text));
  }

  @POST
  @Path("console/reviews/{platform}/{id}/reject")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> reject(
      @RestPath String platform, @RestPath String id, Decision form) {
    String why = form.reason == null ? "" : form.reason;
    return answer(decide.reject(new PostRef(platform, id), person(form), why));
  }

  private static String person(Decision form) {
    return form.by == null ? "" : form.by;
  }

  private RestResponse<TemplateInstance> answer(Decided decided) {
    return switch (decided) {
      case Decided.Done done -> RestResponse.ok(waiting("Decided.", ""));
      case Decided.NotWaiting notWaiting ->
          RestResponse.ok(waiting("", "Somebody decided on this one before you."));
      case Decided.Objection objection -> besideTheText(objection.reasons());
    };
  }

  /** The list stays as it is, with what the person wrote. */
  private static RestResponse<TemplateInstance> besideTheText(List<String> objections) {
    return RestResponse.ResponseBuilder.ok(Templates.objections(objections))
        .header("HX-Retarget", "find .said")
        .header("HX-Reswap", "innerHTML")
        .build();
  }

  private TemplateInstance waiting(String done, String trouble) {
    List<ReviewItem> items =
        queue.waiting(WAITING, Optional.empty()).stream()
            .map(held -> ReviewItem.of(held, config.expireAfter()))
            .toList();
    return Templates.waiting(items, done, trouble);
  }

  /** What a reviewer's form sends. */
  public static class Decision {
    @RestForm String by;
    @RestForm String text;
    @RestForm String reason;
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance overview(Optional<String> state);

    static native TemplateInstance mentions(
        Map<String, Integer> counts, List<MentionTrace> mentions, String state);

    static native TemplateInstance waiting(List<ReviewItem> items, String done, String trouble);

    static native TemplateInstance objections(List<String> objections);

    static native TemplateInstance trace(MentionTrace trace);
  }
}
