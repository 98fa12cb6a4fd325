package dev.rapport.ledger;

import static org.eclipse.microprofile.reactive.messaging.OnOverflow.Strategy.UNBOUNDED_BUFFER;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells committed events on Kafka: at once after the commit, and again from the outbox whenever
 * that did not work or the process died in between. So an event is told at least once, and in the
 * usual case a consumer hears it within a millisecond or two.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  /** Rows younger than this are being told by whoever committed them. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  private static final int BATCH = 500;

  private final Jdbi jdbi;
  private final Clock clock;
  private final Instance<Emitter<String>> emitter;

  /** Handed over and not yet answered for: not to be handed over again. */
  private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

  private final Queue<Long> told = new ConcurrentLinkedQueue<>();

  OutboxRelay(
      Jdbi jdbi,
      Clock clock,
      @Channel("events-out") @OnOverflow(UNBOUNDED_BUFFER) Instance<Emitter<String>> emitter) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.emitter = emitter;
  }

  /**
   * Hands an event to the broker, without waiting for it. Never fails: the row stays until told.
   */
  void tell(OutboxRow row) {
    if (!underWay.add(row.id())) {
      return;
    }
    OutgoingKafkaRecordMetadata<String> record =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withTopic(row.topic())
            .withKey(row.key())
            .build();
    try {
      emitter
          .get()
          .send(
              Message.of(
                  row.payload(), Metadata.of(record), () -> acked(row), failure -> nacked(row)));
    } catch (RuntimeException e) {
      underWay.remove(row.id());
      LOG.debugf(e, "the broker's channel takes nothing now; %s waits", row.topic());
    }
  }

  private CompletionStage<Void> acked(OutboxRow row) {
    told.add(row.id());
    return CompletableFuture.completedFuture(null);
  }

  private CompletionStage<Void> nacked(OutboxRow row) {
    underWay.remove(row.id());
    return CompletableFuture.completedFuture(null);
  }

  /** Forgets what the broker has. Called often; does nothing when there is nothing. */
  public void sweep() {
    List<Long> ids = new ArrayList<>();
    for (Long id = told.poll(); id != null; id = told.poll()) {
      ids.add(id);
    }
    if (!ids.isEmpty()) {
      Long[] array = ids.toArray(Long[]::new);
      jdbi.useHandle(
          handle -> handle.execute("DELETE FROM outbox WHERE id = ANY (?)", (Object) array));
      ids.forEach(underWay::remove);
    }
  }

  /** Tells what was left behind. Safe in any number of instances: at worst an event comes twice. */
  public void catchUp() {
    left().forEach(this::tell);
  }

  private List<OutboxRow> left() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT id, topic, key, payload FROM outbox WHERE at < :before ORDER BY id LIMIT :max")
                .bind("before", clock.instant().minus(GRACE))
                .bind("max", BATCH)
                .map(
                    (rs, ctx) ->
                        new OutboxRow(
                            rs.getLong("id"),
                            rs.getString("topic"),
                            rs.getString("key"),
                            rs.getString("payload")))
                .list());
  }
}
