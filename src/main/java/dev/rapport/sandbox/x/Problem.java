package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.network.Sight;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * X's error bodies. The host in the types follows the dialect, and where a request has none it is
 * the older one; clients tell problems apart by the last part of the path.
 */
final class Problem {

  static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json", "utf-8");

  private Problem() {}

  /** One thing wrong with a request. */
  record Fault(String parameter, List<String> values, String message) {

    static Fault inBody(String message) {
      return new Fault("", List.of(), message);
    }
  }

  static Response unauthorized(String detail) {
    return plain(401, "Unauthorized", detail);
  }

  static Response forbidden(String detail) {
    return plain(403, "Forbidden", detail);
  }

  /** The app has asked where only a user can. */
  static Response unsupportedAuthentication() {
    ObjectNode body =
        body(
            403,
            "Unsupported Authentication",
            "Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint."
                + "  Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User"
                + " Context].");
    body.put("type", Dialect.TWEET.problem("unsupported-authentication"));
    return response(403, body);
  }

  static Response tooManyRequests() {
    return plain(429, "Too Many Requests", "Too Many Requests");
  }

  /** The older form, with a code, is in it too, for clients that look for the number. */
  static Response locked() {
    String detail =
        "To protect our users from spam and other malicious activity, this account is temporarily"
            + " locked. Please log in to https://twitter.com to unlock your account.";
    ObjectNode body = body(403, "Forbidden", detail);
    body.putArray("errors").addObject().put("code", 326).put("message", detail);
    return response(403, body);
  }

  static Response notSummoned() {
    ObjectNode body = Json.object();
    body.put("title", "Forbidden");
    body.put("status", 403);
    body.put(
        "detail",
        "You can only reply to or quote posts where you are mentioned or are the author.");
    body.put("type", Dialect.POST.problem("not-authorized-for-resource"));
    return response(403, body);
  }

  static Response invalid(List<Fault> faults) {
    return invalid(Dialect.TWEET, faults);
  }

  static Response invalid(Dialect dialect, List<Fault> faults) {
    String detail = "One or more parameters to your request was invalid.";
    return response(400, invalid(dialect, detail, faults));
  }

  static Response invalid(int status, String detail, List<Fault> faults) {
    return response(status, invalid(Dialect.TWEET, detail, faults));
  }

  private static ObjectNode invalid(Dialect dialect, String detail, List<Fault> faults) {
    ObjectNode body = Json.object();
    body.set("errors", Json.array(faults.stream().map(Problem::fault).toList()));
    body.put("title", "Invalid Request");
    body.put("detail", detail);
    body.put("type", dialect.problem("invalid-request"));
    return body;
  }

  /** X answers so when the user in the path is not the one of the token. */
  static Response notSelf(String user, String self) {
    String message =
        "The `id` query parameter value [%s] must be the same as the authenticating user [%s]"
            .formatted(user, self);
    return invalid(403, message, List.of(new Fault("id", List.of(user), message)));
  }

  static Response notFound(Missing missing) {
    ObjectNode body = partial(missing, Dialect.TWEET);
    body.put("status", 404);
    return response(404, body);
  }

  /** Something that was asked for and does not exist, as one entry of {@code errors}. */
  static ObjectNode partial(Missing missing, Dialect dialect) {
    ObjectNode error = Json.object();
    error.put("value", missing.value());
    error.put("detail", missing.detail());
    error.put("title", missing.title());
    error.put("resource_type", missing.resource());
    error.put("parameter", missing.parameter());
    error.put("resource_id", missing.value());
    if (missing.why() == Sight.Hidden.NOT_ALLOWED) {
      error.put("section", missing.section());
    }
    error.put("type", dialect.problem(missing.type()));
    return error;
  }

  /**
   * What is missing. The wordings were seen from X.
   *
   * @param resource {@code tweet} or {@code user}
   * @param parameter by what it was asked for
   * @param value the id or name that was given
   * @param why posts of a suspended account are simply gone
   */
  record Missing(String resource, String parameter, String value, Sight.Hidden why) {

    Missing(String resource, String parameter, String value) {
      this(resource, parameter, value, Sight.Hidden.GONE);
    }

    Missing because(Sight.Hidden reason) {
      boolean gone = reason == Sight.Hidden.SUSPENDED && resource.equals("tweet");
      return new Missing(resource, parameter, value, gone ? Sight.Hidden.GONE : reason);
    }

    String title() {
      return switch (why) {
        case GONE -> "Not Found Error";
        case SUSPENDED -> "Forbidden";
        case NOT_ALLOWED -> "Authorization Error";
      };
    }

    String detail() {
      return switch (why) {
        case GONE -> "Could not find %s with %s: [%s].".formatted(resource, parameter, value);
        case SUSPENDED -> "User has been suspended: [%s].".formatted(value);
        case NOT_ALLOWED ->
            "Sorry, you are not authorized to see the %s with %s: [%s]."
                .formatted(resource.equals("tweet") ? "Tweet" : resource, parameter, value);
      };
    }

    String type() {
      return switch (why) {
        case GONE, SUSPENDED -> "resource-not-found";
        case NOT_ALLOWED -> "not-authorized-for-resource";
      };
    }

    String section() {
      return parameter.startsWith("referenced") ? "includes" : "data";
    }
  }

  static ObjectNode fieldForbidden(String field, String id, Dialect dialect) {
    ObjectNode error = Json.object();
    error.put("resource_id", id);
    error.put("parameter", "id");
    error.put("resource_type", "tweet");
    error.put("section", "data");
    error.put("title", "Field Authorization Error");
    error.put("value", id);
    error.put(
        "detail",
        "Sorry, you are not authorized to access the field '%s' on the Tweet with id: [%s]."
            .formatted(field, id));
    error.put("field", field);
    error.put("type", dialect.problem("not-authorized-for-field"));
    return error;
  }

  static Response plain(int status, String title, String detail) {
    return response(status, body(status, title, detail));
  }

  static ObjectNode body(int status, String title, String detail) {
    ObjectNode body = Json.object();
    body.put("title", title);
    body.put("type", "about:blank");
    body.put("status", status);
    body.put("detail", detail);
    return body;
  }

  private static ObjectNode fault(Fault fault) {
    ObjectNode error = Json.object();
    ObjectNode parameters = error.putObject("parameters");
    if (!fault.parameter().isEmpty()) {
      parameters.set(fault.parameter(), Json.texts(fault.values().stream()));
    }
    error.put("message", fault.message());
    return error;
  }

  static Response response(int status, ObjectNode body) {
    return Response.status(status).type(PROBLEM_JSON).entity(body.toString()).build();
  }
}
