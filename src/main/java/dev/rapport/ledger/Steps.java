package dev.rapport.ledger;

import dev.rapport.mention.MentionState.Move;
import dev.rapport.post.Event;
import dev.rapport.post.PostRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Takes steps, each committed when the call returns, and has their events told. */
@ApplicationScoped
class Steps {

  private final Jdbi jdbi;
  private final Json json;
  private final OutboxRelay relay;
  private final Clock clock;
  private final Owner owner;

  Steps(Jdbi jdbi, Json json, OutboxRelay relay, Clock clock, Owner owner) {
    this.jdbi = jdbi;
    this.json = json;
    this.relay = relay;
    this.clock = clock;
    this.owner = owner;
  }

  Instant now() {
    return clock.instant();
  }

  /** Begins a step, to be taken now. */
  Step step(PostRef mention, Move move) {
    return Step.of(mention, move, clock.instant());
  }

  /** Begins a step by which this instance claims the mention for so long. */
  Step claim(PostRef mention, Move move, Duration lease) {
    return step(mention, move).claimedBy(owner.id()).dueIn(lease);
  }

  /** Tries a step; {@link Outcome#taken()} says whether the mention was where it begins. */
  Outcome take(Step step) {
    Event event = step.event();
    String payload = event == null ? null : json.write(event);
    Outcome outcome = jdbi.withHandle(handle -> run(handle.createQuery(step.sql()), step, payload));
    if (outcome.outboxId() != null) {
      relay.tell(
          new OutboxRow(outcome.outboxId(), event.topic().topicName(), event.key(), payload));
    }
    return outcome;
  }

  private static Outcome run(Query query, Step step, String payload) {
    query.bindMap(step.values());
    if (payload != null) {
      query
          .bind("topic", step.event().topic().topicName())
          .bind("key", step.event().key())
          .bind("payload", payload);
    }
    return query
        .map(
            (rs, ctx) ->
                new Outcome(
                    rs.getObject("attempt", Integer.class),
                    rs.getObject("outbox_id", Long.class),
                    Optional.ofNullable(rs.getString("fetched"))))
        .one();
  }

  /**
   * @param attempt the mention's attempt number, null when the step was not taken
   * @param outboxId the event's row, null when none was written
   * @param fetched what the step was to bring back
   */
  record Outcome(Integer attempt, Long outboxId, Optional<String> fetched) {

    boolean taken() {
      return attempt != null;
    }
  }
}
