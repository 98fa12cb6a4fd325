package dev.rapport.sandbox.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.control.Fault;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/** What X, or a gateway in front of it, sends when something is wrong. */
final class FaultyAnswers {

  private static final String PAGE =
      """
      <html>
      <head><title>%1$s</title></head>
      <body>
      <center><h1>%1$s</h1></center>
      <hr><center>gateway</center>
      </body>
      </html>
      """;

  private FaultyAnswers() {}

  static Response problem(Fault.Status fault, Instant now) {
    ObjectNode body = Problem.body(fault.status(), fault.title(), fault.detail());
    body.put("type", fault.type());
    Response.ResponseBuilder answer =
        Response.status(fault.status()).type(Problem.PROBLEM_JSON).entity(body.toString());
    if (fault.status() == 429) {
      answer.header("x-rate-limit-remaining", 0);
      answer.header("x-rate-limit-reset", now.plusSeconds(fault.resetSeconds()).getEpochSecond());
    }
    return answer.build();
  }

  /** The body is the one that was seen from X when its credits ran out. */
  static Response noCredit() {
    ObjectNode body =
        Problem.body(
            402,
            "CreditsDepleted",
            "Your enrolled account does not have any credits to fulfill this request.");
    body.put("type", "https://api.twitter.com/2/problems/credits");
    return Response.status(402).type(Problem.PROBLEM_JSON).entity(body.toString()).build();
  }

  static Response page(Fault.Html fault) {
    String title = fault.status() == 200 ? "Please wait" : fault.status() + " Gateway Error";
    return Response.status(fault.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(PAGE.formatted(title))
        .build();
  }

  /** Stands for an answer that nobody will get. */
  static Response none() {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE).entity("").build();
  }

  /** The answer without these members, at any depth. */
  static String without(List<String> fields, String body) {
    try {
      JsonNode json = Json.MAPPER.readTree(body);
      strip(json, fields);
      return json.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the sandbox made an answer that is no JSON", e);
    }
  }

  private static void strip(JsonNode json, List<String> fields) {
    if (json instanceof ObjectNode object) {
      object.remove(fields);
    }
    json.forEach(member -> strip(member, fields));
  }
}
