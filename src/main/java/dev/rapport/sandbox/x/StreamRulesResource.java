package dev.rapport.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rapport.sandbox.stream.RuleBook;
import dev.rapport.sandbox.stream.StreamRule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What an app's filtered stream tells of. */
@XApi
@Path("/sandbox/x/2")
public class StreamRulesResource {

  private static final String TRUE = "true";

  private final RuleBook book;
  private final RuleChanges changes;
  private final Caller caller;
  private final Clock clock;

  StreamRulesResource(RuleBook book, RuleChanges changes, Caller caller, Clock clock) {
    this.book = book;
    this.changes = changes;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("tweets/search/stream/rules")
  @Limit(450)
  @Access(
      value = {},
      app = true,
      user = false)
  public Response all(@Context UriInfo uri) {
    Query query = Query.of(uri, List.of("ids", "max_results"));
    Set<String> ids =
        query.has("ids")
            ? query.required("ids", RuleChanges.MOST_RULES, id -> Ids.parse(id).isPresent())
            : Set.of();
    int most = query.number("max_results", 1, RuleChanges.MOST_RULES, RuleChanges.MOST_RULES);
    if (!query.faults().isEmpty()) {
      return Problem.invalid(query.faults());
    }
    return Ok.body(
        found(
                book.of(caller.person().id()).stream()
                    .filter(rule -> ids.isEmpty() || ids.contains(Ids.text(rule.id())))
                    .limit(most)
                    .toList())
            .toString());
  }

  @POST
  @Path("tweets/search/stream/rules")
  @Limit(100)
  @Access(
      value = {},
      app = true,
      user = false)
  public Response change(
      @Context UriInfo uri,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      String body) {
    Query query = Query.of(uri, List.of("dry_run", "delete_all"));
    boolean dry = flag(query, "dry_run");
    boolean all = flag(query, "delete_all");
    if (!query.faults().isEmpty()) {
      return Problem.invalid(query.faults());
    }
    if (all && (body == null || body.isBlank())) {
      return answer(200, changes.deleteAll(caller.person().id(), dry));
    }
    return switch (BodySchema.STREAM_RULES.read(contentType, body)) {
      case BodySchema.Reading.Wrong wrong -> Problem.invalid(wrong.faults());
      case BodySchema.Reading.Fits fits -> act(fits.body(), all, dry);
    };
  }

  /** X's samples expect 201 for an addition, 200 for a deletion. */
  private Response act(JsonNode body, boolean all, boolean dry) {
    long app = caller.person().id();
    boolean adds = body.has("add");
    boolean deletes = body.has("delete");
    if (all && !adds && !deletes) {
      return answer(200, changes.deleteAll(app, dry));
    }
    if (all || adds == deletes) {
      return Problem.invalid(
          List.of(Problem.Fault.inBody("Exactly one of add, delete and delete_all is needed.")));
    }
    return adds
        ? answer(201, changes.add(app, body.path("add"), dry))
        : answer(200, changes.delete(app, body.path("delete"), dry));
  }

  private Response answer(int status, ObjectNode body) {
    body.withObject("/meta").put("sent", Times.text(clock.instant()));
    return Ok.status(status, body);
  }

  private ObjectNode found(List<StreamRule> rules) {
    ObjectNode body = Json.object();
    if (!rules.isEmpty()) {
      body.set("data", Json.array(rules.stream().map(RuleChanges::json).toList()));
    }
    body.putObject("meta")
        .put("sent", Times.text(clock.instant()))
        .put("result_count", rules.size());
    return body;
  }

  private static boolean flag(Query query, String name) {
    query.values(name, List.of(TRUE, "false"));
    return query.text(name).filter(TRUE::equals).isPresent();
  }
}
