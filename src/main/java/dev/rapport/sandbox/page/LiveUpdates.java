package dev.rapport.sandbox.page;

import dev.rapport.sandbox.SandboxConfig;
import dev.rapport.sandbox.network.Network;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Tells open pages that something changed, never what: they ask for the timeline as their reader
 * sees it. A page that is slow misses signals without harm, for any later one makes up for them.
 */
@Singleton
class LiveUpdates {

  /** Often enough that a proxy or a closed tab is noticed. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

  private static final int AFTER_THE_NETWORK = 5_000;

  private final BroadcastProcessor<String> changes = BroadcastProcessor.create();

  void listen(
      @Observes @Priority(AFTER_THE_NETWORK) StartupEvent event,
      SandboxConfig config,
      Network network) {
    if (config.enabled()) {
      network.onChange(this::signal);
    }
  }

  /** Changes come from many threads, and a stream takes one signal at a time. */
  private synchronized void signal() {
    changes.onNext("changed");
  }

  Multi<String> stream() {
    Multi<String> alive = Multi.createFrom().ticks().every(SIGN_OF_LIFE).map(tick -> "alive");
    return Multi.createBy()
        .merging()
        .streams(changes.onOverflow().drop(), alive.onOverflow().drop());
  }
}
