package dev.rapport.moderation.console;

import dev.rapport.mention.MentionState;
import dev.rapport.moderation.Cursor;
import dev.rapport.moderation.MentionTrace;
import dev.rapport.moderation.MentionTraces;
import dev.rapport.moderation.Search;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The page on which mentions are looked for; its address says what for, so it can be passed on. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SearchPage {

  private static final int SHOWN = 25;

  private final MentionTraces traces;

  SearchPage(MentionTraces traces) {
    this.traces = traces;
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance search(@BeanParam Search search, @RestQuery Optional<String> cursor) {
    SearchForm form = SearchForm.of(search);
    try {
      List<MentionTrace> found = traces.list(form.search().filter(cursor, SHOWN));
      return page(
          form, new Found(found, Cursor.after(found, SHOWN).map(form::page).orElse(null)), null);
    } catch (BadRequestException e) {
      return page(form, new Found(List.of(), null), e.getMessage());
    }
  }

  private static TemplateInstance page(SearchForm form, Found found, String trouble) {
    return Templates.search(form, MentionState.names(), found, trouble);
  }

  /**
   * @param next the address of the next page; null when this is the last
   */
  record Found(List<MentionTrace> mentions, String next) {}

  @CheckedTemplate(basePath = "console")
  static final class Templates {
    static native TemplateInstance search(
        SearchForm form, List<String> states, Found found, String trouble);
  }
}
