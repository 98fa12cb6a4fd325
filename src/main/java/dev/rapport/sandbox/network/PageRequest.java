package dev.rapport.sandbox.network;

import java.util.function.Predicate;

/**
 * Which part of a timeline is asked for.
 *
 * @param limit the most posts on the page
 * @param depth how many of the newest posts the timeline exposes at all
 * @param filter which posts belong
 */
public record PageRequest(
    Window window, Cursor cursor, int limit, int depth, Predicate<Post> filter) {

  /** As this one, of the posts that pass the test as well. */
  public PageRequest and(Predicate<Post> other) {
    return filteredBy(filter.and(other));
  }

  public PageRequest filteredBy(Predicate<Post> other) {
    return new PageRequest(window, cursor, limit, depth, other);
  }
}
