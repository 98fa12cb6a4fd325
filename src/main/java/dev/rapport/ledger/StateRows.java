package dev.rapport.ledger;

import dev.rapport.mention.MentionState;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What is due, and when to look again: reads and small changes that are no steps. */
@ApplicationScoped
class StateRows {

  private final Jdbi jdbi;
  private final Clock clock;

  StateRows(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Mentions in one of these states that are due, longest first. */
  List<PostRef> due(List<String> states, int max) {
    return due(states, clock.instant(), max);
  }

  private List<PostRef> due(List<String> states, Instant by, int max) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT platform, root_id FROM mention_state
                    WHERE state = ANY (:states) AND due_at <= :by
                    ORDER BY due_at LIMIT :max
                    """)
                .bindArray("states", String.class, states)
                .bind("by", by)
                .bind("max", max)
                .map((rs, ctx) -> new PostRef(rs.getString("platform"), rs.getString("root_id")))
                .list());
  }

  /** Mentions in this state that have been due for longer than this. */
  List<PostRef> dueSince(MentionState state, Duration age) {
    return due(List.of(state.name()), clock.instant().minus(age), 500);
  }

  /** Changes when to look again, as long as nobody moved or claimed the mention since. */
  void lookAgain(PostRef mention, MentionState state, int attempt, Duration wait) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE mention_state SET due_at = :due
                    WHERE platform = :platform AND root_id = :root
                      AND state = :state AND attempt = :attempt
                    """)
                .bind("due", clock.instant().plus(wait))
                .bind("platform", mention.platform())
                .bind("root", mention.id())
                .bind("state", state.name())
                .bind("attempt", attempt)
                .execute());
  }

  /** Makes a mention due after this wait, as long as it is in this state. Idempotent. */
  void lookLater(PostRef mention, MentionState state, Duration wait) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE mention_state SET due_at = :due
                    WHERE platform = :platform AND root_id = :root AND state = :state
                    """)
                .bind("due", clock.instant().plus(wait))
                .bind("platform", mention.platform())
                .bind("root", mention.id())
                .bind("state", state.name())
                .execute());
  }

  /** Makes a mention due at once, as long as it is in this state. Idempotent. */
  void lookNow(PostRef mention, MentionState state) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE mention_state SET due_at = :now
                    WHERE platform = :platform AND root_id = :root
                      AND state = :state AND due_at > :now
                    """)
                .bind("now", clock.instant())
                .bind("platform", mention.platform())
                .bind("root", mention.id())
                .bind("state", state.name())
                .execute());
  }

  /**
   * Makes due at once what a former life of an instance was holding when it died.
   *
   * @param everyLife the beginning of every owner that the instance ever was
   */
  int release(String everyLife, String thisLife) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE mention_state SET due_at = :now
                    WHERE starts_with(owner, :everyLife) AND owner <> :thisLife
                      AND due_at > :now AND state IN ('Drafting', 'Publishing')
                    """)
                .bind("now", clock.instant())
                .bind("everyLife", everyLife)
                .bind("thisLife", thisLife)
                .execute());
  }
}
