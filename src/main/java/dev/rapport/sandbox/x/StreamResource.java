package dev.rapport.sandbox.x;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;

/** The filtered stream: every new post, and every new version of one, that a rule asks for. */
@XApi
@Path("/sandbox/x/2")
public class StreamResource {

  static final String ENDPOINT = "GET /2/tweets/search/stream";

  /** For an app that pays per use. */
  private static final int MOST_CONNECTIONS = 1;

  private static final List<String> PARAMETERS =
      Stream.concat(
              Stream.of("expansions", "tweet.fields", "user.fields"),
              Names.IDLE_PARAMETERS.stream())
          .toList();

  private final StreamFeeds feeds;
  private final StreamStart start;
  private final Caller caller;

  StreamResource(StreamFeeds feeds, StreamStart start, Caller caller) {
    this.feeds = feeds;
    this.start = start;
    this.caller = caller;
  }

  @GET
  @Path("tweets/search/stream")
  @Limit(50)
  @Access(
      value = {},
      app = true,
      user = false)
  public Response open(@Context UriInfo uri) {
    Query query = Query.of(uri, PARAMETERS);
    Fields fields = Fields.forStreams(query);
    if (!query.faults().isEmpty()) {
      return Problem.invalid(query.faults());
    }
    long app = caller.person().id();
    return feeds.isEmpty(app)
        ? StreamProblem.noRules()
        : start.open(ENDPOINT, MOST_CONNECTIONS, feeds.of(app, fields));
  }
}
