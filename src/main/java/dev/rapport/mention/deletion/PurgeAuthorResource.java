package dev.rapport.mention.deletion;

import dev.rapport.mention.deletion.HeldTexts.AuthorPurged;
import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Purging an author's words, for operators. */
@Path("/api/authors/{platform}/{author}")
@Tag(name = "Authors")
@RunOnVirtualThread
public class PurgeAuthorResource {

  private final HeldTexts texts;
  private final Caller caller;

  PurgeAuthorResource(HeldTexts texts, Caller caller) {
    this.caller = caller;
    this.texts = texts;
  }

  @DELETE
  @Operation(
      summary = "Takes all words of one author out of the record",
      description = "The author is told by id. An opt-out of theirs stays.")
  public AuthorPurged purge(
      @RestPath String platform,
      @RestPath String author,
      @RestQuery String by,
      @RestQuery String reason) {
    return texts.purgeAuthor(platform, author, new Order(caller.by(by), reason));
  }
}
