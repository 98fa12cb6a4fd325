package dev.rapport.moderation.console;

import dev.rapport.moderation.console.OwnList.Listed;
import dev.rapport.moderation.console.QueueTabs.Tab;
import dev.rapport.moderation.queue.HideableAction;
import dev.rapport.moderation.queue.ReviewQueues;
import dev.rapport.post.PostRef;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The page on which a reviewer decides one item after the other, and the list beside it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DeskPage {

  private static final int SHOWN = 15;

  private static final String REMEMBERED = "rapport-queue";

  private final ReviewQueues queues;
  private final QueueTabs tabs;
  private final ChosenQueue chosen;
  private final OwnList own;

  DeskPage(ReviewQueues queues, QueueTabs tabs, ChosenQueue chosen, OwnList own) {
    this.own = own;
    this.queues = queues;
    this.tabs = tabs;
    this.chosen = chosen;
  }

  @GET
  @Path("review")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> desk(
      @RestQuery String queue, @RestCookie(REMEMBERED) String before) {
    return desk("next", queue, before);
  }

  @GET
  @Path("review/{platform}/{id}")
  @Operation(hidden = true)
  public RestResponse<TemplateInstance> desk(
      @RestPath String platform,
      @RestPath String id,
      @RestQuery String queue,
      @RestCookie(REMEMBERED) String before) {
    return desk(new PostRef(platform, id).platform() + "/" + id + "/open", queue, before);
  }

  /** The queue that somebody chose last is theirs until they choose another, or all. */
  private RestResponse<TemplateInstance> desk(String first, String asked, String before) {
    Optional<String> name = chosen.known(asked == null ? before : asked);
    NewCookie cookie =
        new NewCookie.Builder(REMEMBERED)
            .value(name.orElse("all"))
            .path("/review")
            .httpOnly(true)
            .sameSite(NewCookie.SameSite.LAX)
            .build();
    return ResponseBuilder.ok(Templates.desk(first, name.orElse(""), tabs(name)))
        .cookie(cookie)
        .build();
  }

  @GET
  @Path("console/queues")
  @Operation(hidden = true)
  public TemplateInstance queues() {
    return Templates.queues(tabs(chosen.name()));
  }

  @GET
  @Path("console/queue")
  @Operation(hidden = true)
  public TemplateInstance queue() {
    Optional<String> name = chosen.name();
    Tab tab = tabs(name).stream().filter(Tab::current).findFirst().orElseThrow();
    boolean many =
        name.flatMap(queues::named)
            .filter(queue -> queue.hides(HideableAction.APPROVE_MANY))
            .isEmpty();
    return Templates.queue(own.listed(name, SHOWN), tab.count(), name.orElse(""), many);
  }

  private List<Tab> tabs(Optional<String> name) {
    return own.counted(tabs.of(name));
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {

    /**
     * @param first where the first item is had
     * @param queue its name; empty for all of them
     */
    static native TemplateInstance desk(String first, String queue, List<Tab> tabs);

    static native TemplateInstance queues(List<Tab> tabs);

    /**
     * @param queue its name; empty for all of them
     * @param many true when many may be approved at once there
     */
    static native TemplateInstance queue(Listed own, int count, String queue, boolean many);
  }
}
