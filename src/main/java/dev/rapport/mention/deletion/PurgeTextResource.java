package dev.rapport.mention.deletion;

import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import dev.rapport.post.PostRef;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Purging one mention's words, for operators. */
@Path("/api/mentions/{platform}/{id}/text")
@Tag(name = "Mentions")
@RunOnVirtualThread
public class PurgeTextResource {

  private final HeldTexts texts;
  private final Caller caller;

  PurgeTextResource(HeldTexts texts, Caller caller) {
    this.caller = caller;
    this.texts = texts;
  }

  @DELETE
  @Operation(
      summary = "Takes a mention's words, draft and tone out of the record",
      description =
          "It is not answered then, if it was not. What is out on the platform stays. Of a post that"
              + " others asked about, what is remembered of the answers goes.")
  @APIResponse(responseCode = "204", description = "They are gone")
  @APIResponse(responseCode = "404", description = "No such mention, or no words of it are left")
  @APIResponse(responseCode = "409", description = "It is being posted; to be tried again")
  public void purge(
      @RestPath String platform,
      @RestPath String id,
      @RestQuery String by,
      @RestQuery String reason) {
    switch (texts.purge(new PostRef(platform, id), new Order(caller.by(by), reason))) {
      case DONE -> {
        // 204
      }
      case NOTHING -> throw new NotFoundException("no words of " + platform + ":" + id);
      case BUSY ->
          throw new ClientErrorException(
              "it is being posted, or may have been; try again in a minute", Status.CONFLICT);
    }
  }
}
