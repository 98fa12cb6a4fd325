package dev.rapport.sandbox.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.billing.Meter;
import dev.rapport.sandbox.billing.Usage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;

/** Tells an app's bill, to the last tenth of a cent. */
@Path("/sandbox/control")
@Produces(MediaType.APPLICATION_JSON)
public class UsageControl {

  private final Meter meter;

  UsageControl(Meter meter) {
    this.meter = meter;
  }

  /** Of the app that this handle owns; amounts are texts, in US dollars. */
  @GET
  @Path("usage")
  public Response usage(@QueryParam("app") String app) {
    if (app == null || app.isBlank()) {
      return Response.status(400).entity(Map.of("error", "app must name the app's owner")).build();
    }
    return Response.ok(json(app, meter.usage(app))).build();
  }

  private static ObjectNode json(String app, Usage usage) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("app", app);
    json.put("units", usage.units()).put("posts", usage.posts()).put("usd", text(usage.usd()));
    ArrayNode days = json.putArray("days");
    usage.days().forEach(day -> days.add(json(day)));
    return json;
  }

  private static ObjectNode json(Usage.Day day) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("date", day.date().toString());
    json.put("units", day.units()).put("posts", day.posts()).put("usd", text(day.usd()));
    ArrayNode lines = json.putArray("lines");
    for (Usage.Line line : day.lines()) {
      lines
          .addObject()
          .put("endpoint", line.endpoint())
          .put("price", line.price().text())
          .put("units", line.units())
          .put("usd", text(line.usd()));
    }
    return json;
  }

  private static String text(BigDecimal usd) {
    return usd.toPlainString();
  }
}
