package dev.rapport.moderation.desk;

import dev.rapport.moderation.ReviewClaims;
import dev.rapport.moderation.ReviewClaims.Claimed;
import dev.rapport.post.Caller;
import dev.rapport.post.PostRef;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is at which item of the review queue, for operators and their programs. */
@Path("/api/reviews/{platform}/{id}/claim")
@Tag(name = "Reviews")
@RunOnVirtualThread
public class ClaimsResource {

  private final ReviewClaims claims;
  private final DeskConfig config;
  private final Caller caller;

  ClaimsResource(ReviewClaims claims, DeskConfig config, Caller caller) {
    this.claims = claims;
    this.config = config;
    this.caller = caller;
  }

  @POST
  @Operation(summary = "Claims an item, or keeps it for longer")
  @APIResponse(responseCode = "409", description = "Somebody else has it, or it does not wait")
  public Yours claim(@RestPath String platform, @RestPath String id, Wish wish) {
    Wish given = wish == null ? new Wish(null, false) : wish;
    String by = caller.named(given.by());
    PostRef item = new PostRef(platform, id);
    return switch (claims.claim(item, by, config.claim(), given.takeOver())) {
      case Claimed.Yours ours -> new Yours(by, ours.until());
      case Claimed.Others others ->
          throw conflict(
              "%s is at it until %s".formatted(others.claim().by(), others.claim().until()));
      case Claimed.NotWaiting no -> throw conflict("it does not wait for a decision");
    };
  }

  @DELETE
  @Operation(summary = "Gives an item back to the queue")
  public void release(@RestPath String platform, @RestPath String id, @RestQuery String by) {
    claims.release(new PostRef(platform, id), caller.named(by));
  }

  private static ClientErrorException conflict(String line) {
    return new ClientErrorException(line, Status.CONFLICT);
  }

  /**
   * @param takeOver also if somebody else has it
   */
  public record Wish(String by, boolean takeOver) {}

  /** An item that is somebody's until then. */
  public record Yours(String by, Instant until) {}
}
