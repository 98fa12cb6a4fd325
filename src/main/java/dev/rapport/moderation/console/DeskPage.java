package dev.rapport.moderation.console;

import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewClaims.Claim;
import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.ReviewQueue;
import dev.rapport.moderation.ReviewQueue.Which;
import dev.rapport.post.PostRef;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The page on which a reviewer decides one item after the other, and the list beside it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DeskPage {

  private static final int SHOWN = 15;

  private final ReviewQueue queue;
  private final ReviewClaims claims;
  private final ModerationConfig config;

  DeskPage(ReviewQueue queue, ReviewClaims claims, ModerationConfig config) {
    this.queue = queue;
    this.claims = claims;
    this.config = config;
  }

  @GET
  @Path("review")
  @Operation(hidden = true)
  public TemplateInstance desk() {
    return Templates.desk("next");
  }

  @GET
  @Path("review/{platform}/{id}")
  @Operation(hidden = true)
  public TemplateInstance desk(@RestPath String platform, @RestPath String id) {
    return Templates.desk(new PostRef(platform, id).platform() + "/" + id + "/open");
  }

  @GET
  @Path("console/queue")
  @Operation(hidden = true)
  public TemplateInstance queue() {
    Map<PostRef, Claim> now = claims.current();
    List<ReviewItem> items =
        queue.waiting(Which.first(SHOWN)).stream()
            .map(
                held ->
                    ReviewItem.of(
                        held,
                        config.expireAfter(),
                        Optional.ofNullable(now.get(held.post().root()))))
            .toList();
    return Templates.queue(items, queue.size());
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance desk(String first);

    static native TemplateInstance queue(List<ReviewItem> items, int count);
  }
}
