package dev.rapport.sandbox.x;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an answer shall hold, in the names of the older dialect.
 *
 * @param dialect how the answer spells it
 * @param post fields of posts, the defaults included
 * @param user fields of users, the defaults included
 * @param expansions what to add under {@code includes}; an expanded field is shown as well
 */
record Fields(Dialect dialect, Set<String> post, Set<String> user, Set<String> expansions) {

  /** The parameters that {@link #forPosts} and {@link #forUsers} read. */
  static final List<String> PARAMETERS =
      List.of("expansions", "tweet.fields", "post.fields", "user.fields");

  private static final List<String> POST_DEFAULTS = List.of("id", "text", "edit_history_tweet_ids");
  private static final List<String> USER_DEFAULTS = List.of("id", "name", "username");

  static Fields forPosts(Query query) {
    Dialect dialect = Dialect.of(query);
    return of(query, dialect, dialect.postExpansions());
  }

  static Fields forUsers(Query query) {
    Dialect dialect = Dialect.of(query);
    return of(query, dialect, dialect.userExpansions());
  }

  /** Streams know the older dialect only. */
  static Fields forStreams(Query query) {
    return of(query, Dialect.TWEET, Dialect.TWEET.postExpansions());
  }

  boolean expands(String expansion) {
    return expansions.contains(expansion);
  }

  private static Fields of(Query query, Dialect dialect, List<String> known) {
    if (dialect == Dialect.POST && query.has("tweet.fields")) {
      query.fault("tweet.fields", "The `tweet.fields` query parameter belongs to another dialect");
    }
    Set<String> expansions = read(query, dialect, "expansions", known);
    Set<String> post = new LinkedHashSet<>(POST_DEFAULTS);
    Set<String> user = new LinkedHashSet<>(USER_DEFAULTS);
    post.addAll(read(query, dialect, dialect.fieldsParameter(), dialect.postFields()));
    user.addAll(read(query, dialect, "user.fields", Names.USER_FIELDS));
    expansions.forEach(expansion -> post.add(expansion.split("\\.")[0]));
    expansions.forEach(user::add);
    return new Fields(dialect, post, user, expansions);
  }

  private static Set<String> read(
      Query query, Dialect dialect, String parameter, List<String> known) {
    Set<String> names =
        dialect == Dialect.TWEET ? query.values(parameter, known) : query.values(parameter);
    Set<String> inside = new LinkedHashSet<>();
    known.stream().filter(names::contains).map(dialect::inside).forEach(inside::add);
    return inside;
  }
}
