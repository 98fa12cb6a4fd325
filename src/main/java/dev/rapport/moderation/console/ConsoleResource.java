package dev.rapport.moderation.console;

import dev.rapport.moderation.MentionTrace;
import dev.rapport.moderation.MentionTraces;
import dev.rapport.moderation.MentionTraces.Filter;
import dev.rapport.post.PostRef;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The console's pages and the parts that refresh themselves. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ConsoleResource {

  private static final int LATEST = 50;

  private final MentionTraces traces;

  private final LookTraces looks;

  ConsoleResource(MentionTraces traces, LookTraces looks) {
    this.looks = looks;
    this.traces = traces;
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
    Filter filter = Filter.latest(LATEST).in(States.known(state));
    return Templates.mentions(traces.counts(), traces.list(filter), States.known(state).orElse(""));
  }

  @GET
  @Path("mentions/{platform}/{id}")
  @Operation(hidden = true)
  public TemplateInstance trace(@RestPath String platform, @RestPath String id) {
    PostRef mention = new PostRef(platform, id);
    return traces
        .find(mention)
        .or(() -> looks.find(mention))
        .map(Templates::trace)
        .orElseThrow(NotFoundException::new);
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance overview(Optional<String> state);

    static native TemplateInstance mentions(
        Map<String, Integer> counts, List<MentionTrace> mentions, String state);

    static native TemplateInstance trace(MentionTrace trace);
  }
}
