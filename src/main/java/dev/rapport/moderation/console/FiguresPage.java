package dev.rapport.moderation.console;

import dev.rapport.moderation.figures.ReadFigures;
import dev.rapport.moderation.figures.ReviewFigures;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The page with the charts of the review work. A chart is drawn from the page's own table, which
 * says the same to whoever sees no chart.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class FiguresPage {

  private static final List<Choice> SPANS =
      List.of(new Choice(24, 0), new Choice(72, 0), new Choice(168, 7), new Choice(720, 30));

  private final ReadFigures figures;

  FiguresPage(ReadFigures figures) {
    this.figures = figures;
  }

  @GET
  @Path("figures")
  @Operation(hidden = true)
  public TemplateInstance page(@RestQuery @DefaultValue("24") int hours) {
    return Templates.figures(hours, SPANS, figures.last(hours));
  }

  @GET
  @Path("console/figures")
  @Operation(hidden = true)
  public TemplateInstance part(@RestQuery @DefaultValue("24") int hours) {
    return Templates.figuresPart(figures.last(hours));
  }

  /**
   * A time to be shown.
   *
   * @param days the same in days; 0 when it is spoken of in hours
   */
  record Choice(int hours, int days) {}

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance figures(int hours, List<Choice> spans, ReviewFigures figures);

    static native TemplateInstance figuresPart(ReviewFigures figures);
  }
}
