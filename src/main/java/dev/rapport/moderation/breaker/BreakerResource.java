package dev.rapport.moderation.breaker;

import dev.rapport.moderation.breaker.Breaker.Period;
import dev.rapport.post.Caller;
import dev.rapport.post.Order;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The breaker, for operators. */
@Path("/api/breaker")
@Tag(name = "Breaker")
@RunOnVirtualThread
public class BreakerResource {

  private static final int MOST = 200;

  private final Breaker breaker;
  private final Caller caller;

  BreakerResource(Breaker breaker, Caller caller) {
    this.caller = caller;
    this.breaker = breaker;
  }

  @GET
  @Operation(summary = "Says whether everything waits for a person, since when and why")
  public Period read() {
    return breaker.read();
  }

  @GET
  @Path("periods")
  @Operation(summary = "The times in which it was on, newest first; not to be learnt from")
  public List<Period> periods(@RestQuery @DefaultValue("50") int limit) {
    if (limit < 1 || limit > MOST) {
      throw new BadRequestException("limit must be between 1 and " + MOST);
    }
    return breaker.periods(limit);
  }

  @POST
  @Path("trip")
  @Operation(summary = "Has every draft wait for a person, until it is released")
  public Period trip(Order order) {
    breaker.trip(caller.order(order).person(), Order.of(order).why());
    return breaker.read();
  }

  @POST
  @Path("release")
  @Operation(summary = "Lets drafts pass again; what waits goes on waiting for a person")
  public Period release(Order order) {
    breaker.release(caller.order(order).person(), Order.of(order).why());
    return breaker.read();
  }
}
