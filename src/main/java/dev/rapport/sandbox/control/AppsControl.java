package dev.rapport.sandbox.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.billing.Budget;
import dev.rapport.sandbox.billing.Budgets;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** How far the app that a handle owns may go, see {@link Budget}. */
@Path("/sandbox/control")
@Produces(MediaType.APPLICATION_JSON)
public class AppsControl {

  private final Budgets budgets;

  AppsControl(Budgets budgets) {
    this.budgets = budgets;
  }

  @GET
  @Path("apps/{name}")
  public ObjectNode read(@PathParam("name") String name) {
    Budget budget = budgets.of(name);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(json, "credit", budget.credit());
    put(json, "left", budgets.left(name));
    put(json, "spendCap", budget.spendCap());
    return json.put("postReadCap", budget.postReadCap()).put("wording", budget.wording().text());
  }

  /** Whatever the body does not say is without an end; one that is wrong changes nothing. */
  @PUT
  @Path("apps/{name}")
  public Response give(@PathParam("name") String name, String body) {
    try {
      budgets.give(name, BudgetReader.read(body));
      return Response.ok(read(name)).build();
    } catch (WrongPlan e) {
      return Response.status(400).entity(Map.of("error", e.getMessage())).build();
    }
  }

  @DELETE
  @Path("apps/{name}")
  public void free(@PathParam("name") String name) {
    budgets.give(name, Budget.ENDLESS);
  }

  private static void put(ObjectNode json, String name, Optional<BigDecimal> usd) {
    usd.ifPresent(amount -> json.put(name, amount.toPlainString()));
  }
}
