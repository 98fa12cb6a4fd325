package dev.rapport.moderation;

import dev.rapport.post.PostRef;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What became of every mention, for operators. */
@Path("/api/mentions")
@Tag(name = "Mentions")
@RunOnVirtualThread
public class MentionsResource {

  private static final int MOST = 200;

  private final MentionTraces traces;

  MentionsResource(MentionTraces traces) {
    this.traces = traces;
  }

  @GET
  @Path("{platform}/{id}")
  @Operation(summary = "The outcome of one mention, with its whole trace")
  public MentionTrace find(
      @RestPath String platform,
      @Parameter(description = "Any version of the post") @RestPath String id) {
    return traces
        .find(new PostRef(platform, id))
        .orElseThrow(() -> new NotFoundException("no mention " + platform + ":" + id));
  }

  @GET
  @Operation(summary = "Mentions, newest first, without their histories")
  public Page list(
      @BeanParam Search search,
      @Parameter(description = "1 to 200") @RestQuery @DefaultValue("50") int limit,
      @Parameter(description = "Where the last page ended") @RestQuery Optional<String> cursor) {
    if (limit < 1 || limit > MOST) {
      throw new BadRequestException("limit must be between 1 and " + MOST);
    }
    List<MentionTrace> mentions = traces.list(search.filter(cursor, limit));
    return new Page(mentions, Cursor.after(mentions, limit).orElse(null));
  }

  /**
   * @param cursor for the next page; null when this is the last
   */
  public record Page(List<MentionTrace> mentions, String cursor) {}
}
