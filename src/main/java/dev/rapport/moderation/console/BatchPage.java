package dev.rapport.moderation.console;

import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.ReviewItem;
import dev.rapport.moderation.desk.ApproveBatch;
import dev.rapport.moderation.desk.ApproveBatch.Outcome;
import dev.rapport.moderation.desk.ApproveBatch.Seen;
import dev.rapport.post.Caller;
import dev.rapport.post.PostRef;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The page on which a reviewer reads many drafts and approves them at once. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class BatchPage {

  private static final int LONGEST = 200;

  private final ApproveBatch batch;
  private final ChosenQueue chosen;
  private final Caller caller;
  private final ModerationConfig config;

  BatchPage(ApproveBatch batch, ChosenQueue chosen, ModerationConfig config, Caller caller) {
    this.chosen = chosen;
    this.caller = caller;
    this.batch = batch;
    this.config = config;
  }

  @GET
  @Path("review/batch")
  @Operation(hidden = true)
  public TemplateInstance show(@RestQuery Optional<String> reason, @RestQuery String queue) {
    Optional<String> name = chosen.known(queue);
    Optional<String> given = reason.map(String::strip).filter(text -> !text.isEmpty());
    if (given.filter(text -> text.length() > LONGEST).isPresent()) {
      throw new BadRequestException("reason must have at most " + LONGEST + " characters");
    }
    List<ReviewItem> items =
        batch.preview(given, name).stream()
            .map(held -> ReviewItem.of(held, config.expireAfter(), Optional.empty()))
            .toList();
    return Templates.batch(items, given.orElse(""), name.orElse(""));
  }

  @POST
  @Path("console/batch")
  @Operation(hidden = true)
  public TemplateInstance approve(@RestForm String by, @RestForm List<String> item) {
    String person = caller.person(by);
    return Templates.batchDone(batch.approve(person, item.stream().map(BatchPage::seen).toList()));
  }

  /** {@code platform/id/sha256}, as the page sends it. */
  private static Seen seen(String item) {
    String[] parts = item.split("/");
    if (parts.length != 3) {
      throw new BadRequestException("item must be platform/id/sha256");
    }
    return new Seen(new PostRef(parts[0], parts[1]), parts[2]);
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance batch(List<ReviewItem> items, String reason, String queue);

    static native TemplateInstance batchDone(Outcome outcome);
  }
}
