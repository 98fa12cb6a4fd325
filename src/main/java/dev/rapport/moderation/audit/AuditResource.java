package dev.rapport.moderation.audit;

import dev.rapport.moderation.audit.AuditTrail.Head;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The audit log, for operators and for whoever keeps a copy of it. */
@Path("/api/audit")
@Tag(name = "Audit")
@RunOnVirtualThread
public class AuditResource {

  private static final int MOST = 1000;

  private final AuditTrail trail;

  AuditResource(AuditTrail trail) {
    this.trail = trail;
  }

  @GET
  @Operation(
      summary =
          "Everything that was done, in its order, each entry with the hash of the one before",
      description =
          "A hash is the SHA-256 of the entry without it, as canonical JSON (RFC 8785). Of words there"
              + " are hashes only. What was done is in here about a second later.")
  public Page list(
      @Parameter(description = "Only entries after this one; 0: from the first")
          @RestQuery
          @DefaultValue("0")
          long after,
      @Parameter(description = "1 to 1000") @RestQuery @DefaultValue("100") int max) {
    if (after < 0) {
      throw new BadRequestException("after must be 0 or more");
    }
    if (max < 1 || max > MOST) {
      throw new BadRequestException("max must be between 1 and " + MOST);
    }
    List<AuditEntry> entries = trail.after(after, max);
    return new Page(entries, entries.size() == max ? entries.getLast().seq() : null);
  }

  @GET
  @Path("head")
  @Operation(
      summary = "The last entry's place and hash",
      description =
          "Noted elsewhere, it proves later that nothing before it was taken away or written anew:"
              + " 'rapport audit verify --head HASH'.")
  public Head head() {
    return trail.head();
  }

  /**
   * @param after for the next page; null when this is the last
   */
  public record Page(List<AuditEntry> entries, Long after) {}
}
