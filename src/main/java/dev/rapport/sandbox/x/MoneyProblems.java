package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;

/**
 * X's errors about money. Both bodies without credit were seen from X in 2026; of the spend cap
 * only the status and the title were, and the cap on posts is in the manner of 2.166.
 */
final class MoneyProblems {

  private MoneyProblems() {}

  static Response credits(String account) {
    ObjectNode body = Json.object();
    body.put("account_id", account);
    body.put("title", "CreditsDepleted");
    body.put(
        "detail",
        "Your enrolled account [%s] does not have any credits to fulfill this request."
            .formatted(account));
    body.put("type", Dialect.TWEET.problem("credits"));
    return response(402, body);
  }

  static Response creditsDepleted() {
    ObjectNode body = Problem.body(402, "Payment Required", "credits depleted");
    body.put("type", Dialect.POST.problem("credits-depleted"));
    return response(402, body);
  }

  static Response spendCapReached() {
    return response(
        403,
        Problem.body(
            403,
            "SpendCapReached",
            "Your enrolled account has reached its billing cycle spend cap. API requests will be"
                + " blocked until the cycle resets."));
  }

  static Response usageCapped() {
    ObjectNode body =
        Problem.body(429, "UsageCapExceeded", "Usage cap exceeded: Monthly product cap");
    body.put("period", "Monthly");
    body.put("scope", "Product");
    body.put("type", Dialect.TWEET.problem("usage-capped"));
    return response(429, body);
  }

  private static Response response(int status, ObjectNode body) {
    return Response.status(status).type(Problem.PROBLEM_JSON).entity(body.toString()).build();
  }
}
