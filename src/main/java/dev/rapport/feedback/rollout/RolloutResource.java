package dev.rapport.feedback.rollout;

import dev.rapport.feedback.rollout.MoveRollout.Moved;
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

/** Another way to answer on its way to all, for operators. */
@Path("/api/rollout")
@Tag(name = "Rollout")
@RunOnVirtualThread
public class RolloutResource {

  private final ReadRollout read;
  private final MoveRollout move;
  private final Caller caller;

  RolloutResource(ReadRollout read, MoveRollout move, Caller caller) {
    this.read = read;
    this.move = move;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "How the rollout stands that began last, and what speaks against it")
  @APIResponse(responseCode = "404", description = "There never was one")
  public RolloutReport read() {
    return read.now().orElseThrow(() -> new NotFoundException("there never was a rollout"));
  }

  @POST
  @Path("start")
  @Operation(summary = "Has a variant answer in the shadow, and then by steps more and more people")
  @APIResponse(responseCode = "400", description = "The variant, or who it is, is not given")
  @APIResponse(responseCode = "409", description = "Another is on its way, or there is no such")
  public RolloutReport start(Begin begin) {
    if (begin == null || begin.variant() == null) {
      throw new BadRequestException("variant must be given");
    }
    return after(move.start(begin.variant(), named(new Order(begin.by(), begin.reason()))));
  }

  @POST
  @Path("advance")
  @Operation(summary = "Takes the next step now, whatever it waits for")
  @APIResponse(responseCode = "409", description = "None is on its way")
  public RolloutReport advance(Order order) {
    return after(move.advance(named(order)));
  }

  @POST
  @Path("rollback")
  @Operation(summary = "Has nobody get the variant any more, within seconds")
  @APIResponse(responseCode = "409", description = "There is none to take back")
  public RolloutReport rollBack(Order order) {
    return after(move.rollBack(named(order)));
  }

  /** Whoever moves what people get says who they are. */
  private Order named(Order given) {
    Order order = Order.of(given);
    return new Order(caller.named(order.by()), order.reason());
  }

  private RolloutReport after(Moved moved) {
    return switch (moved) {
      case Moved.Done done -> read();
      case Moved.Refused refused -> throw new ClientErrorException(refused.why(), Status.CONFLICT);
    };
  }

  /**
   * @param variant its name in the operator's file
   * @param by who begins it
   */
  public record Begin(String variant, String by, String reason) {}
}
