package dev.rapport.moderation.autonomy;

import dev.rapport.moderation.ModerationConfig;
import dev.rapport.moderation.ModerationConfig.Autonomy;
import dev.rapport.moderation.ModerationConfig.Hold;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What goes out without a person, for operators. */
@Path("/api/autonomy")
@Tag(name = "Autonomy")
@RunOnVirtualThread
public class AutonomyResource {

  private final Standings standings;
  private final ModerationConfig config;

  AutonomyResource(Standings standings, ModerationConfig config) {
    this.standings = standings;
    this.config = config;
  }

  @GET
  @Operation(summary = "The share of each subject and risk tier that goes out alone, and why")
  public Report read() {
    return new Report(config.autonomy(), config.hold(), AutonomyFormula.WINDOW, standings.now());
  }

  /**
   * @param autonomy whether the shares hold anything back
   * @param hold which drafts wait whatever was earned
   * @param window how many judgements of a cell count
   */
  public record Report(Autonomy autonomy, Hold hold, int window, List<Standing> cells) {}
}
