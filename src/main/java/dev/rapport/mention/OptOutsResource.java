package dev.rapport.mention;

import dev.rapport.mention.OptOuts.OptOut;
import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Those who asked us to stop, for operators. */
@Path("/api/opt-outs")
@Tag(name = "Opt-outs")
@RunOnVirtualThread
public class OptOutsResource {

  private static final int MOST = 200;

  private final OptOuts optOuts;
  private final Caller caller;

  OptOutsResource(OptOuts optOuts, Caller caller) {
    this.caller = caller;
    this.optOuts = optOuts;
  }

  @GET
  @Operation(summary = "Everybody who is never answered because they asked for it")
  public Page list(
      @Parameter(description = "1 to 200") @RestQuery @DefaultValue("50") int limit,
      @Parameter(description = "Where the last page ended") @RestQuery Optional<String> cursor) {
    if (limit < 1 || limit > MOST) {
      throw new BadRequestException("limit must be between 1 and " + MOST);
    }
    List<OptOut> page = optOuts.list(limit, cursor.map(OptOutsResource::cursor));
    boolean more = page.size() == limit;
    return new Page(page, more ? page.getLast().platform() + ":" + page.getLast().author() : null);
  }

  @GET
  @Path("{platform}/{author}")
  @Operation(summary = "Since when an author is not answered, and who asked for it")
  @APIResponse(responseCode = "404", description = "The author may be answered")
  public OptOut find(@RestPath String platform, @RestPath String author) {
    return optOuts.find(new OptOut.Of(platform, author)).orElseThrow(() -> none(platform, author));
  }

  @PUT
  @Path("{platform}/{author}")
  @Operation(summary = "Never answers an author again who asked for it in another way")
  public OptOut ask(@RestPath String platform, @RestPath String author, Order order) {
    optOuts.ask(new OptOut.Of(platform, author), caller.order(order));
    return find(platform, author);
  }

  @DELETE
  @Path("{platform}/{author}")
  @Operation(
      summary = "Answers an author again who asked us to come back",
      description = "Who lifts it and why must be said, and is kept.")
  @APIResponse(responseCode = "204", description = "Lifted")
  @APIResponse(responseCode = "404", description = "There is nothing to lift")
  public void lift(
      @RestPath String platform,
      @RestPath String author,
      @RestQuery String by,
      @RestQuery String reason) {
    String person = caller.by(by);
    if (person == null || person.isBlank() || reason == null || reason.isBlank()) {
      throw new BadRequestException("by and reason must say who lifts it, and why");
    }
    if (!optOuts.lift(new OptOut.Of(platform, author), new Order(person, reason))) {
      throw none(platform, author);
    }
  }

  private static NotFoundException none(String platform, String author) {
    return new NotFoundException("no opt-out of " + platform + ":" + author);
  }

  private static OptOut.Of cursor(String cursor) {
    int colon = cursor.indexOf(':');
    if (colon < 1 || colon == cursor.length() - 1) {
      throw new BadRequestException("cursor must be one that a page gave");
    }
    return new OptOut.Of(cursor.substring(0, colon), cursor.substring(colon + 1));
  }

  /**
   * @param cursor for the next page; null when this is the last
   */
  public record Page(List<OptOut> optOuts, String cursor) {}
}
