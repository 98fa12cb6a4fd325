package dev.rapport.ledger;

import dev.rapport.mention.MentionState.Held;
import dev.rapport.mention.MentionState.Move;
import dev.rapport.mention.Turn;
import dev.rapport.mention.money.Price;
import dev.rapport.moderation.queue.QueueOrder.Times;
import dev.rapport.moderation.queue.Spot;
import dev.rapport.post.Event;
import dev.rapport.post.PostRef;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One step of one mention, as a single SQL statement: the conditional update of its state, the line
 * in its history, the event in the outbox and whatever else belongs to it stand or fall together,
 * in one round trip. Nothing happens when the mention is not, or no longer, where the step begins.
 */
final class Step {

  /** A condition: whoever wrote the mention has asked us to stop. */
  static final String AUTHOR_OPTED_OUT =
      """
      EXISTS (SELECT 1 FROM opt_out o JOIN mention m USING (platform, author_id)
              WHERE m.platform = s.platform AND m.root_id = s.root_id)
      """;

  /** Who takes a step that no person asked for. */
  private static final String BY_RULE = "rule";

  private final Map<String, Object> values = new HashMap<>();
  private final StringBuilder first = new StringBuilder();
  private final StringBuilder assignments = new StringBuilder();
  private final StringBuilder conditions = new StringBuilder();
  private final StringBuilder also = new StringBuilder();
  private String shown = ":reason";
  private String times = "changed_at = :now, due_at = :due";
  private String fetched = "NULL";
  private final Instant now;
  private Event event;

  private Step(Instant now) {
    this.now = now;
  }

  static Step of(PostRef mention, Move move, Instant now) {
    Step step = new Step(now);
    step.values.put("platform", mention.platform());
    step.values.put("root", mention.id());
    step.values.put("from", move.from().name());
    step.values.put("to", move.to().name());
    step.values.put("reason", move.to().reason());
    step.values.put("now", now);
    step.values.put("due", null);
    step.values.put("owner", null);
    step.values.put("by", BY_RULE);
    step.values.put("sha256", null);
    return move.to() instanceof Held ? step.in(Spot.unsorted(Duration.ZERO)) : step;
  }

  /** When the step is taken. */
  Instant now() {
    return now;
  }

  /** When to look again if nothing happens; without it, never. */
  Step dueIn(Duration wait) {
    return with("due", now.plus(wait));
  }

  /** Where people look at what waits; it is due when it comes there. */
  Step in(Spot spot) {
    Instant rank = now.minus(spot.headStart());
    Times held = new Times(now, rank, Optional.empty(), Duration.ZERO);
    times =
        "changed_at = :now, due_at = :due, rank_at = :rank, queue = :queue, place_at = :place,"
            + " ahead = '0'";
    return with("rank", rank).with("queue", spot.queue()).with("place", spot.order().place(held));
  }

  /**
   * Keeps the mention's times and its queue: it is looked at when it would have been, only this
   * much sooner.
   */
  Step inPlace(Duration headStart) {
    times =
        """
        changed_at = s.changed_at, due_at = s.due_at, rank_at = s.rank_at - CAST(:ahead AS interval),
        place_at = s.place_at - CAST(:ahead AS interval), ahead = s.ahead + CAST(:ahead AS interval)
        """;
    return with("ahead", headStart.toString());
  }

  /** What is shown as the reason from now on, in SQL; the history has the reason of the step. */
  Step showing(String reason) {
    shown = reason;
    return this;
  }

  /** Claims the mention: the holder's name, and a new attempt that fences off the one before. */
  Step claimedBy(String owner) {
    assignments.append(", attempt = s.attempt + 1");
    return with("owner", owner);
  }

  /** Only if nobody claimed it since. */
  Step ifAttempt(int attempt) {
    return onlyIf("s.attempt = :attempt").with("attempt", attempt);
  }

  /** Only while this turn is not over. */
  Step under(Turn turn) {
    return first("fence", Fence.SQL)
        .onlyIf("EXISTS (SELECT 1 FROM fence)")
        .with("duty", turn.duty().word())
        .with("epoch", turn.epoch());
  }

  /** Only if this holds as well; {@code s} is the state's row. */
  Step onlyIf(String condition) {
    conditions.append(" AND ").append(condition);
    return this;
  }

  /**
   * Does this before, whether or not the step is taken; a condition may ask for what it returns.
   */
  Step first(String name, String statement) {
    first.append(name).append(" AS (").append(statement).append("), ");
    return this;
  }

  /** Does this as well; it reads {@code moved}, which has one row if the step is taken. */
  Step also(String name, String statement) {
    also.append(", ").append(name).append(" AS (").append(statement).append(")");
    return this;
  }

  /** Brings this text back: a scalar subquery. */
  Step fetching(String subquery) {
    fetched = "(" + subquery + ")";
    return this;
  }

  /** Tells this event. */
  Step telling(Event event) {
    this.event = event;
    return this;
  }

  /** Puts on record that this was spent on it. */
  Step spending(Price price) {
    return price.isFree()
        ? this
        : also(
                "spent",
                "INSERT INTO cost (platform, root_id, kind, usd, at)"
                    + " SELECT platform, root_id, :kind, :usd, :now FROM moved")
            .with("kind", price.kind().word())
            .with("usd", price.usd());
  }

  Step with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  Step withAll(Map<String, Object> given) {
    values.putAll(given);
    return this;
  }

  /** The event to tell, or null. */
  Event event() {
    return event;
  }

  Map<String, Object> values() {
    return values;
  }

  String sql() {
    if (event != null) {
      also(
          "told",
          "INSERT INTO outbox (topic, key, payload, at)"
              + " SELECT :topic, :key, :payload, :now FROM moved RETURNING id");
    }
    String outboxId = event == null ? "NULL::bigint" : "(SELECT id FROM told)";
    return """
        WITH %smoved AS (
          UPDATE mention_state s
          SET state = :to, reason = %s, %s, owner = :owner,
              steps = s.steps + 1%s
          WHERE s.platform = :platform AND s.root_id = :root AND s.state = :from%s
          RETURNING s.platform, s.root_id, s.attempt, s.steps),
        history AS (
          INSERT INTO transition (platform, root_id, state, reason, at, step, actor, text_sha256)
          SELECT platform, root_id, :to, :reason, :now, steps, :by, CAST(:sha256 AS text)
          FROM moved)%s
        SELECT (SELECT attempt FROM moved) AS attempt, %s AS outbox_id, %s AS fetched
        """
        .formatted(first, shown, times, assignments, conditions, also, outboxId, fetched);
  }
}
