package dev.rapport.feedback.arena;

import dev.rapport.feedback.arena.JudgePair.Outcome;
import dev.rapport.feedback.arena.JudgePair.Revealed;
import dev.rapport.feedback.arena.JudgePair.Shown;
import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The arena, for programs. */
@Path("/api/arena")
@Tag(name = "Arena")
@RunOnVirtualThread
public class ArenaResource {

  private final ReadArena read;
  private final JudgePair judge;
  private final WishRivals wishes;
  private final Caller caller;

  ArenaResource(ReadArena read, JudgePair judge, WishRivals wishes, Caller caller) {
    this.read = read;
    this.judge = judge;
    this.wishes = wishes;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "How the variants stand by blind judgements, and how sure that is")
  public ArenaReport report() {
    return read.now();
  }

  @POST
  @Path("next")
  @Operation(summary = "Two texts for one mention that this person has not judged yet")
  @APIResponse(responseCode = "200", description = "They are theirs to judge, and anybody else's")
  @APIResponse(responseCode = "204", description = "There is nothing for them to judge")
  public RestResponse<Shown> next(Order order) {
    return judge
        .next(caller.named(Order.of(order).by()))
        .map(RestResponse::ok)
        .orElseGet(RestResponse::noContent);
  }

  @POST
  @Path("{pair}/judgements")
  @Operation(
      summary = "Says which of the two this person would rather post, and learns whose it is")
  @APIResponse(responseCode = "404", description = "There is no such pair, or its words are purged")
  @APIResponse(responseCode = "409", description = "They judged it before, or wrote one of the two")
  public Revealed judge(@RestPath long pair, Said said) {
    if (said == null || said.verdict() == null) {
      throw new BadRequestException("verdict must be left, right, tie or both-bad");
    }
    String rater = caller.named(said.by());
    Outcome outcome = judge.judge(pair, rater, said.verdict(), said.why(), said.seconds());
    return switch (outcome.taken()) {
      case DONE -> outcome.revealed().orElseThrow(() -> new NotFoundException("no pair " + pair));
      case GONE -> throw new NotFoundException("no pair " + pair + " whose words are held");
      case AGAIN -> throw conflict(rater + " has judged it");
      case OWN -> throw conflict(rater + " wrote one of the two");
    };
  }

  @POST
  @Path("wishes")
  @Operation(
      summary = "Has the latest mentions answered by another persona as well, to compare",
      description = "What is written so is never posted. It may cost money.")
  @APIResponse(responseCode = "400", description = "There is no such persona, or the number is off")
  public Wished wish(Wanted wanted) {
    Wanted given = wanted == null ? new Wanted(null, null, 0) : wanted;
    try {
      return new Wished(wishes.wish(given.persona(), caller.named(given.by()), given.count()));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage());
    }
  }

  private static ClientErrorException conflict(String line) {
    return new ClientErrorException(line, Status.CONFLICT);
  }

  /**
   * @param why in one line; may be left out
   * @param seconds how long they looked; may be left out
   */
  public record Said(String by, Verdict verdict, String why, long seconds) {}

  /**
   * @param persona by name
   * @param count of mentions, 1 to 20
   */
  public record Wanted(String by, String persona, int count) {}

  /**
   * @param mentions how many it is
   */
  public record Wished(int mentions) {}
}
