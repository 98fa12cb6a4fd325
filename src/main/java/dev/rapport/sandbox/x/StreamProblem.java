package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.stream.StreamRule;
import jakarta.ws.rs.core.Response;

/** What X says when something is wrong with a stream or its rules. */
final class StreamProblem {

  private StreamProblem() {}

  /** The text is X's. */
  static Response onlyForApps() {
    ObjectNode body =
        Problem.body(
            403,
            "Unsupported Authentication",
            "Authenticating with OAuth 2.0 User Context is forbidden for this endpoint."
                + "  Supported authentication types are [OAuth 2.0 Application-Only].");
    body.put("type", Dialect.TWEET.problem("unsupported-authentication"));
    return Problem.response(403, body);
  }

  /** The text is X's. */
  static Response tooManyConnections() {
    return connection(
        429,
        "TooManyConnections",
        "This stream is currently at the maximum allowed connection limit.");
  }

  static Response noRules() {
    return connection(
        409, "RuleConfigurationIssue", "You must define rules on your stream before connecting.");
  }

  private static Response connection(int status, String issue, String detail) {
    ObjectNode body = Json.object();
    body.put("title", "ConnectionException");
    body.put("detail", detail);
    body.put("connection_issue", issue);
    body.put("type", Dialect.TWEET.problem("streaming-connection"));
    return Problem.response(status, body);
  }

  /** One entry of {@code errors}: another rule of that app says the same. */
  static ObjectNode duplicate(StreamRule known) {
    ObjectNode error = Json.object();
    error.put("value", known.value());
    error.put("id", Ids.text(known.id()));
    error.put("title", "DuplicateRule");
    error.put("type", Dialect.TWEET.problem("duplicate-rules"));
    return error;
  }

  static ObjectNode invalid(String value, String detail) {
    ObjectNode error = Json.object();
    error.put("value", value);
    error.putArray("details").add(detail);
    error.put("title", "UnprocessableEntity");
    error.put("type", Dialect.TWEET.problem("invalid-rules"));
    return error;
  }

  static ObjectNode tooMany(String value, int most) {
    ObjectNode error = Json.object();
    error.put("value", value);
    error.put("detail", "The app has %d rules, which is the limit.".formatted(most));
    error.put("title", "RulesCapExceeded");
    error.put("type", Dialect.TWEET.problem("rule-cap"));
    return error;
  }

  static ObjectNode noSuchRule() {
    ObjectNode error = Json.object();
    error
        .putArray("errors")
        .addObject()
        .put("message", "Rule does not exist")
        .putObject("parameters");
    error.put("title", "Invalid Request");
    error.put("detail", "One or more parameters to your request was invalid.");
    error.put("type", Dialect.TWEET.problem("invalid-request"));
    return error;
  }
}
