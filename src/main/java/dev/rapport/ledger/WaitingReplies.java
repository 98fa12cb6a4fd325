package dev.rapport.ledger;

import dev.rapport.ledger.WriteBudget.Outlook;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Approved replies that wait for their turn: one for each author and then the next, so that one
 * author's hundred do not keep another's one waiting. What the write budget has no room for waits
 * for it, all of it in one statement.
 */
@ApplicationScoped
class WaitingReplies {

  /** Of two authors whose turn it is, the one goes first who was not answered for longer. */
  private static final String NEXT =
      """
      WITH due AS (
        SELECT s.platform, s.root_id, m.author_id, r.decided_at,
               row_number() OVER (PARTITION BY s.platform, m.author_id
                                  ORDER BY r.decided_at, s.root_id) AS nth
        FROM mention_state s
        JOIN mention m USING (platform, root_id)
        JOIN reply r USING (platform, root_id)
        WHERE s.state = 'Approved' AND s.due_at <= :now),
      authors AS (
        SELECT a.platform, a.author_id,
               (SELECT max(r.attempted_at) FROM mention m JOIN reply r USING (platform, root_id)
                WHERE m.platform = a.platform AND m.author_id = a.author_id AND m.eligible
                  AND m.received_at > :lately) AS answered_at
        FROM (SELECT DISTINCT platform, author_id FROM due) a)
      SELECT platform, root_id FROM due JOIN authors USING (platform, author_id)
      ORDER BY nth, answered_at NULLS FIRST, decided_at, root_id LIMIT :max
      """;

  private static final String DEFER =
      """
      WITH late AS (
        SELECT platform, root_id, reason FROM mention_state
        WHERE platform = :platform AND state = 'Approved' AND due_at <= :now
          AND NOT root_id = ANY (:next)
        FOR UPDATE SKIP LOCKED),
      moved AS (
        UPDATE mention_state s SET reason = :why, due_at = :until,
          changed_at = CASE WHEN late.reason = :why THEN s.changed_at ELSE :now END,
          steps = CASE WHEN late.reason = :why THEN s.steps ELSE s.steps + 1 END
        FROM late WHERE s.platform = late.platform AND s.root_id = late.root_id
        RETURNING s.platform, s.root_id, s.steps, late.reason AS before)
      INSERT INTO transition (platform, root_id, state, reason, at, step)
      SELECT platform, root_id, 'Approved', :why, :now, steps FROM moved WHERE before <> :why
      """;

  private static final Duration LATELY = Duration.ofDays(1);

  private final Jdbi jdbi;
  private final Clock clock;
  private final WriteBudget budget;

  WaitingReplies(Jdbi jdbi, Clock clock, WriteBudget budget) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.budget = budget;
  }

  /** Those whose turn it is, no more than the budget has left; the others wait for it. */
  List<PostRef> next(int max) {
    Instant now = clock.instant();
    Map<String, List<PostRef>> byPlatform =
        due(now, max).stream().collect(Collectors.groupingBy(PostRef::platform));
    List<PostRef> next = new ArrayList<>();
    byPlatform.forEach((platform, due) -> next.addAll(affordable(platform, due, now)));
    return next;
  }

  private List<PostRef> affordable(String platform, List<PostRef> due, Instant now) {
    Outlook outlook = budget.outlook(platform);
    if (due.size() <= outlook.left()) {
      return due;
    }
    List<PostRef> next = due.subList(0, outlook.left());
    defer(platform, next, outlook, now);
    return next;
  }

  private List<PostRef> due(Instant now, int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEXT)
                .bind("now", now)
                .bind("lately", now.minus(LATELY))
                .bind("max", max)
                .map((rs, ctx) -> new PostRef(rs.getString("platform"), rs.getString("root_id")))
                .list());
  }

  private void defer(String platform, List<PostRef> next, Outlook outlook, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(DEFER)
                .bind("platform", platform)
                .bind("now", now)
                .bindArray("next", String.class, next.stream().map(PostRef::id).toList())
                .bind("why", outlook.why())
                .bind("until", outlook.until())
                .execute());
  }
}
