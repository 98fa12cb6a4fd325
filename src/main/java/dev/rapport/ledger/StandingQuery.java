package dev.rapport.ledger;

import dev.rapport.mention.Standing;
import dev.rapport.mention.Standing.Accepted;
import dev.rapport.post.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Asks what the record knows about the people and threads of a page. */
@ApplicationScoped
class StandingQuery {

  private static final String SQL =
      """
      SELECT 'known' AS what, root_id AS name, 0 AS n FROM mention
      WHERE platform = :platform AND root_id = ANY (:roots)
      UNION ALL
      SELECT 'opted-out', author_id, 0 FROM opt_out
      WHERE platform = :platform AND author_id = ANY (:authors)
      UNION ALL
      SELECT 'author', author_id, count(*) FROM mention
      WHERE platform = :platform AND author_id = ANY (:authors) AND eligible
        AND received_at > :hour
      GROUP BY author_id
      UNION ALL
      SELECT CASE WHEN enough THEN 'told' ELSE 'author-day' END, author_id, count(*) FROM mention
      WHERE platform = :platform AND author_id = ANY (:authors) AND eligible
        AND received_at > :day
      GROUP BY author_id, enough
      UNION ALL
      SELECT 'thread', conversation_id, count(*) FROM mention
      WHERE platform = :platform AND conversation_id = ANY (:threads) AND eligible
        AND received_at > :day
      GROUP BY conversation_id
      UNION ALL
      SELECT 'day', '', count(*) FROM mention
      WHERE platform = :platform AND eligible AND received_at > :day
      """;

  private final Clock clock;
  private final MoneyRules money;
  private final HabitsQuery habits;

  StandingQuery(Clock clock, MoneyRules money, HabitsQuery habits) {
    this.clock = clock;
    this.money = money;
    this.habits = habits;
  }

  Standing of(Handle handle, List<Post> posts) {
    Instant now = clock.instant();
    Set<String> known = new HashSet<>();
    Set<String> optedOut = new HashSet<>();
    Set<String> overMoney = new HashSet<>();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    handle
        .createQuery(SQL + money.ofAPage())
        .bindMap(money.values(now))
        .bind("platform", posts.getFirst().ref().platform())
        .bindArray("roots", String.class, each(posts, post -> post.root().id()))
        .bindArray("authors", String.class, each(posts, post -> post.author().id()))
        .bindArray("threads", String.class, each(posts, post -> post.conversation().value()))
        .bind("hour", now.minus(Duration.ofHours(1)))
        .bind("day", now.minus(Duration.ofDays(1)))
        .map((rs, ctx) -> new Line(rs.getString("what"), rs.getString("name"), rs.getInt("n")))
        .forEach(
            line -> {
              switch (line.what()) {
                case "known" -> known.add(line.name());
                case "opted-out" -> optedOut.add(line.name());
                case "over" -> overMoney.add(line.name());
                default ->
                    counts
                        .computeIfAbsent(line.what(), what -> new HashMap<>())
                        .put(line.name(), line.n());
              }
            });
    return new Standing(
        known,
        optedOut,
        counts.getOrDefault("told", Map.of()).keySet(),
        accepted(counts),
        overMoney,
        habits.of(handle, posts));
  }

  private static Accepted accepted(Map<String, Map<String, Integer>> counts) {
    return new Accepted(
        counts.getOrDefault("author", Map.of()),
        counts.getOrDefault("author-day", Map.of()),
        counts.getOrDefault("thread", Map.of()),
        counts.getOrDefault("day", Map.of()).getOrDefault("", 0));
  }

  private static List<String> each(List<Post> posts, Function<Post, String> part) {
    return posts.stream().map(part).distinct().toList();
  }

  private record Line(String what, String name, int n) {}
}
