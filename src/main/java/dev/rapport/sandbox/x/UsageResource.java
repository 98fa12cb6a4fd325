package dev.rapport.sandbox.x;

import dev.rapport.sandbox.billing.Budgets;
import dev.rapport.sandbox.billing.Meter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** How many posts the app has read; it is itself free. */
@XApi
@Path("/sandbox/x/2")
public class UsageResource {

  private static final int USUAL_DAYS = 7;
  private static final int MOST_DAYS = 90;

  private final Meter meter;
  private final Budgets budgets;
  private final Caller caller;
  private final Clock clock;

  UsageResource(Meter meter, Budgets budgets, Caller caller, Clock clock) {
    this.budgets = budgets;
    this.meter = meter;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("usage/tweets")
  @Limit(50)
  @Access(
      value = {},
      app = true,
      user = false)
  public Response usage(@Context UriInfo uri) {
    Query query = Query.of(uri, List.of("days", "usage.fields"));
    int days = query.number("days", 1, MOST_DAYS, USUAL_DAYS);
    Set<String> fields = query.values("usage.fields", UsageJson.FIELDS);
    if (!query.faults().isEmpty()) {
      return Problem.invalid(query.faults());
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    UsageJson json = new UsageJson(caller.person(), meter.usage(caller.name()), today, days);
    return Ok.data(json.of(fields, budgets.of(caller.name()).postReadCap()));
  }
}
