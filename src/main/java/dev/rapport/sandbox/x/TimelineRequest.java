package dev.rapport.sandbox.x;

import dev.rapport.sandbox.network.Cursor;
import dev.rapport.sandbox.network.PageRequest;
import dev.rapport.sandbox.network.Post;
import dev.rapport.sandbox.network.Window;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The parameters of a user's timeline. Ids win over times, as X says.
 *
 * @param name what its page tokens are bound to
 */
record TimelineRequest(String name, Window window, Cursor cursor, int limit) {

  static final List<String> PARAMETERS =
      List.of("since_id", "until_id", "start_time", "end_time", "max_results", "pagination_token");

  private static final int MIN_LIMIT = 5;
  private static final int MAX_LIMIT = 100;
  private static final int DEFAULT_LIMIT = 10;

  static TimelineRequest of(Query query, String name) {
    return new TimelineRequest(
        name,
        window(query),
        cursor(query, "pagination_token", name),
        query.number("max_results", MIN_LIMIT, MAX_LIMIT, DEFAULT_LIMIT));
  }

  PageRequest page(int depth, Predicate<Post> filter) {
    return new PageRequest(window, cursor, limit, depth, filter);
  }

  static Window window(Query query) {
    Window from = query.time("start_time").map(Window.ALL::from).orElse(Window.ALL);
    Window both = query.time("end_time").map(from::before).orElse(from);
    return both.since(query.id("since_id")).until(query.id("until_id"));
  }

  static Cursor cursor(Query query, String parameter, String name) {
    Optional<Cursor> cursor = query.text(parameter).flatMap(token -> PageToken.read(token, name));
    if (query.has(parameter) && cursor.isEmpty()) {
      query.invalid(parameter);
    }
    return cursor.orElseGet(Cursor.Top::new);
  }
}
