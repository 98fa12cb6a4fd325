package dev.rapport.moderation.figures;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The figures, for operators' own charts. */
@Path("/api/reviews")
@Tag(name = "Reviews")
@RunOnVirtualThread
public class FiguresResource {

  private final ReadFigures figures;

  FiguresResource(ReadFigures figures) {
    this.figures = figures;
  }

  @GET
  @Path("figures")
  @Operation(
      summary = "Inflow, backlog and decisions over time, and what waits now",
      description = "By the hour up to 72 hours, by the day beyond.")
  public ReviewFigures figures(
      @Parameter(description = "1 to 720, up to now") @RestQuery @DefaultValue("24") int hours) {
    return figures.last(hours);
  }
}
