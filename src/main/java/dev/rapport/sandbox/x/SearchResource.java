package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Cursor;
import dev.rapport.sandbox.network.Page;
import dev.rapport.sandbox.network.PageRequest;
import dev.rapport.sandbox.network.SearchQuery;
import dev.rapport.sandbox.network.State;
import dev.rapport.sandbox.network.Timelines;
import dev.rapport.sandbox.network.Window;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Search over the posts of the last 7 days, newest first. */
@XApi
@Path("/sandbox/x/2")
public class SearchResource {

  private static final Duration RECENT = Duration.ofDays(7);

  /** X's limit for self-serve accounts, in UTF-16 units. */
  private static final int LONGEST_QUERY = 512;

  private static final List<String> PARAMETERS =
      List.of(
          "query",
          "start_time",
          "end_time",
          "since_id",
          "until_id",
          "max_results",
          "next_token",
          "pagination_token",
          "sort_order");

  private final Reads reads;
  private final Timelines timelines;
  private final Clock clock;

  SearchResource(Reads reads, Timelines timelines, Clock clock) {
    this.reads = reads;
    this.timelines = timelines;
    this.clock = clock;
  }

  @GET
  @Path("tweets/search/recent")
  @Limit(300)
  @Access(
      value = {"tweet.read", "users.read"},
      app = true)
  public Response recent(@Context UriInfo uri) {
    Query query = reads.query(uri, PARAMETERS);
    Optional<SearchQuery> search = search(query);
    String name = "search " + query.text("query").orElse("");
    PageRequest wanted = page(query, name);
    return reads.answer(
        query,
        Fields.forPosts(query),
        (state, answer) -> {
          Page page = find(state, search.orElseThrow(), wanted, answer);
          answer.posts(page.posts()).meta(TimelineMeta.ofSearch(page, name));
        });
  }

  private Page find(State state, SearchQuery search, PageRequest wanted, Answer answer) {
    return timelines.page(
        search.candidates(state), wanted.filteredBy(search.filter(state)).and(answer::sees));
  }

  private PageRequest page(Query query, String name) {
    query.values("sort_order", List.of("recency", "relevancy"));
    String token = query.has("next_token") ? "next_token" : "pagination_token";
    Cursor cursor = TimelineRequest.cursor(query, token, name);
    int limit = query.number("max_results", 10, 100, 10);
    return new PageRequest(window(query), cursor, limit, Integer.MAX_VALUE, post -> true);
  }

  private Window window(Query query) {
    if ((query.has("since_id") || query.has("until_id"))
        && (query.has("start_time") || query.has("end_time"))) {
      query.fault(
          "since_id",
          "Invalid use of 'since_id' or 'until_id' in conjunction with"
              + " 'start_time' or 'end_time'.");
    }
    return TimelineRequest.window(query).notBefore(clock.instant().minus(RECENT));
  }

  private static Optional<SearchQuery> search(Query query) {
    String text = query.text("query").orElse("");
    if (text.isEmpty() || text.length() > LONGEST_QUERY) {
      query.fault(
          "query", "The `query` query parameter needs 1 to " + LONGEST_QUERY + " characters");
      return Optional.empty();
    }
    return switch (SearchQuery.read(text)) {
      case SearchQuery.Understood understood -> Optional.of(understood.query());
      case SearchQuery.Wrong wrong -> {
        query.fault("query", "There were errors processing your request: " + wrong.message());
        yield Optional.empty();
      }
    };
  }
}
