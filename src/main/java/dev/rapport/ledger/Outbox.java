package dev.rapport.ledger;

import dev.rapport.post.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Commits a change together with the events that tell of it, and has them told afterwards. */
@ApplicationScoped
class Outbox {

  private final Jdbi jdbi;
  private final Json json;
  private final Clock clock;
  private final OutboxRelay relay;

  Outbox(Jdbi jdbi, Json json, Clock clock, OutboxRelay relay) {
    this.jdbi = jdbi;
    this.json = json;
    this.clock = clock;
    this.relay = relay;
  }

  /**
   * @param change returns the events that tell of it; none when nothing has changed
   * @return how many
   */
  int inTransaction(Function<Handle, List<? extends Event>> change) {
    List<OutboxRow> rows =
        jdbi.inTransaction(
            handle -> change.apply(handle).stream().map(event -> write(handle, event)).toList());
    rows.forEach(relay::tell);
    return rows.size();
  }

  private OutboxRow write(Handle handle, Event event) {
    return handle
        .createQuery(
            """
            INSERT INTO outbox (topic, key, payload, at) VALUES (:topic, :key, :payload, :now)
            RETURNING id, topic, key, payload
            """)
        .bind("topic", event.topic().topicName())
        .bind("key", event.key())
        .bind("payload", json.write(event))
        .bind("now", clock.instant())
        .map(OutboxRow::map)
        .one();
  }
}
