package dev.rapport.ledger;

import dev.rapport.mention.AccountList;
import dev.rapport.mention.Habits;
import dev.rapport.mention.Habits.Said;
import dev.rapport.mention.Habits.Turns;
import dev.rapport.mention.MentionConfig;
import dev.rapport.post.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Asks how the authors of a page have been taking turns with us, and keeps who does as bots do. */
@ApplicationScoped
class HabitsQuery {

  private static final String AUTHORS =
      """
      SELECT 'lately' AS what, author_id, post ->> 'text' AS text, post ->> 'inReplyTo' AS parent,
             post ->> 'quoted' AS quoted, received_at
      FROM mention
      WHERE platform = :platform AND author_id = ANY (:authors) AND received_at > :lately
        AND eligible
      UNION ALL
      SELECT 'paired', author_id, NULL, NULL, NULL, at FROM bot_pair
      WHERE platform = :platform AND author_id = ANY (:authors) AND at > :rest
      UNION ALL
      SELECT 'answered', author_id, NULL, NULL, NULL, NULL
      FROM unnest(CAST(:bots AS text[])) AS author_id
      WHERE EXISTS (SELECT 1 FROM mention m
                    WHERE m.platform = :platform AND m.author_id = author_id.author_id
                      AND m.eligible)
      """;

  /**
   * Goes up a thread from each reply of ours, as long as the same author was quick. A mention that
   * came in before our reply was known to be out says nothing about its author's pace.
   */
  private static final String TURNS =
      """
      WITH RECURSIVE turn AS (
        SELECT r.reply_id AS head, m.author_id AS author, r.published_at AS answered_at,
               m.received_at, m.post ->> 'inReplyTo' AS parent, 0 AS quick
        FROM reply r JOIN mention m USING (platform, root_id)
        WHERE r.platform = :platform AND r.reply_id = ANY (:parents)
        UNION ALL
        SELECT t.head, t.author, t.answered_at, m.received_at, m.post ->> 'inReplyTo', t.quick + 1
        FROM turn t
        JOIN reply r ON r.platform = :platform AND r.reply_id = t.parent
        JOIN mention m ON m.platform = r.platform AND m.root_id = r.root_id
        WHERE m.author_id = t.author AND t.received_at >= r.published_at
          AND t.received_at < r.published_at + CAST(:within AS interval)
          AND t.quick < :enough)
      SELECT head, author, answered_at, max(quick) AS quick FROM turn
      GROUP BY head, author, answered_at
      """;

  private final Clock clock;
  private final MentionConfig config;
  private final AccountList bots;

  HabitsQuery(Clock clock, MentionConfig config) {
    this.clock = clock;
    this.config = config;
    this.bots = AccountList.of(config.bots());
  }

  Habits of(Handle handle, List<Post> posts) {
    List<Line> lines = authors(handle, posts);
    return new Habits(
        named("answered", lines),
        named("paired", lines),
        lines.stream().filter(line -> line.what().equals("lately")).map(Line::said).toList(),
        turns(handle, posts));
  }

  /** Has this author left alone for a while from now on, unless it is being left alone. */
  void pair(Handle handle, String platform, String author) {
    Instant now = clock.instant();
    handle
        .createUpdate(
            """
            INSERT INTO bot_pair (platform, author_id, at) VALUES (:platform, :author, :now)
            ON CONFLICT (platform, author_id) DO UPDATE SET at = excluded.at
            WHERE bot_pair.at <= :rest
            """)
        .bind("platform", platform)
        .bind("author", author)
        .bind("now", now)
        .bind("rest", now.minus(config.pair().restFor()))
        .execute();
  }

  private List<Line> authors(Handle handle, List<Post> posts) {
    Instant now = clock.instant();
    return handle
        .createQuery(AUTHORS)
        .bind("platform", posts.getFirst().ref().platform())
        .bindArray("authors", String.class, authors(posts.stream()))
        .bindArray(
            "bots", String.class, authors(posts.stream().filter(post -> bots.has(post.author()))))
        .bind("lately", now.minus(longer(config.repeatWithin(), config.interactionWithin())))
        .bind("rest", now.minus(config.pair().restFor()))
        .map(
            (rs, ctx) ->
                new Line(
                    rs.getString("what"),
                    rs.getString("author_id"),
                    rs.getString("text"),
                    Optional.ofNullable(rs.getString("parent")),
                    Optional.ofNullable(rs.getString("quoted")),
                    rs.getTimestamp("received_at") == null
                        ? now
                        : rs.getTimestamp("received_at").toInstant()))
        .list();
  }

  private Map<String, Turns> turns(Handle handle, List<Post> posts) {
    List<String> parents =
        posts.stream().flatMap(post -> post.inReplyTo().stream()).distinct().toList();
    Map<String, Turns> turns = new HashMap<>();
    if (!parents.isEmpty()) {
      handle
          .createQuery(TURNS)
          .bind("platform", posts.getFirst().ref().platform())
          .bindArray("parents", String.class, parents)
          .bind("within", config.pair().within().toString())
          .bind("enough", config.pair().turns())
          .map(
              (rs, ctx) ->
                  Map.entry(
                      rs.getString("head"),
                      new Turns(
                          rs.getString("author"),
                          rs.getTimestamp("answered_at").toInstant(),
                          rs.getInt("quick"))))
          .forEach(entry -> turns.put(entry.getKey(), entry.getValue()));
    }
    return turns;
  }

  private static Set<String> named(String what, List<Line> lines) {
    Set<String> authors = new HashSet<>();
    lines.stream().filter(line -> line.what().equals(what)).map(Line::author).forEach(authors::add);
    return authors;
  }

  private static List<String> authors(Stream<Post> posts) {
    return posts.map(post -> post.author().id()).distinct().toList();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private record Line(
      String what,
      String author,
      String text,
      Optional<String> parent,
      Optional<String> quoted,
      Instant at) {

    Said said() {
      return new Said(
          author, text, Stream.of(parent, quoted).flatMap(Optional::stream).toList(), at);
    }
  }
}
