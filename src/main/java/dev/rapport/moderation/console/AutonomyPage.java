package dev.rapport.moderation.console;

import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.ModerationConfig.Autonomy;
import dev.rapport.moderation.ModerationConfig.Hold;
import dev.rapport.moderation.autonomy.Standing;
import dev.rapport.moderation.autonomy.Standings;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that says how much goes out without a person, and what earned it. */
@Path("/autonomy")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AutonomyPage {

  private final Standings standings;
  private final ModerationConfig config;

  AutonomyPage(Standings standings, ModerationConfig config) {
    this.standings = standings;
    this.config = config;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance autonomy() {
    boolean earned = config.autonomy() == Autonomy.EARNED;
    return Templates.autonomy(standings.now(), earned, config.hold());
  }

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance autonomy(List<Standing> cells, boolean earned, Hold hold);
  }
}
