package dev.rapport.sandbox.stream;

import dev.rapport.sandbox.SandboxConfig;
import dev.rapport.sandbox.control.Mishaps;
import dev.rapport.sandbox.network.Happening;
import dev.rapport.sandbox.network.KeptList;
import dev.rapport.sandbox.network.Network;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tells open streams, and whoever else listens, what happens, one thing after the other, on a
 * thread of its own, so that nobody who posts waits for those who read.
 */
@Singleton
class Announcements {

  private static final Logger LOG = Logger.getLogger(Announcements.class);
  private static final int AFTER_THE_NETWORK = 5_000;

  private final List<Listener> others;
  private final Connections connections;
  private ScheduledExecutorService crier;

  Announcements(@All List<Listener> others, Mishaps mishaps) {
    this.others = others;
    connections = new Connections(mishaps, this::later);
  }

  @Produces
  @Singleton
  Connections connections() {
    return connections;
  }

  @Produces
  @Singleton
  RuleBook rules(SandboxConfig config) {
    Path file = config.folder().resolve("stream-rules.json");
    return new RuleBook(new KeptList<>(file, RuleBook.Kept.class));
  }

  void start(
      @Observes @Priority(AFTER_THE_NETWORK) StartupEvent event,
      SandboxConfig config,
      Network network) {
    if (config.enabled()) {
      long millis = config.keepAlive().toMillis();
      if (millis < 1) {
        throw new ConfigurationException("rapport.sandbox.keep-alive must be above 0");
      }
      crier =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().name("sandbox-streams").daemon().factory());
      crier.scheduleAtFixedRate(connections::keepAlive, millis, millis, TimeUnit.MILLISECONDS);
      network.onHappening(this::note);
    }
  }

  /** Before the server waits for its open answers, which these are. */
  void stopBegins(@Observes ShutdownDelayInitiatedEvent event) {
    connections.endAll();
  }

  void stop(@Observes ShutdownEvent event) {
    if (crier != null) {
      crier.shutdownNow();
    }
    connections.endAll();
  }

  private void note(Happening happening) {
    try {
      crier.execute(() -> tell(happening));
    } catch (RejectedExecutionException stopping) {
      LOG.debug("Nobody is told any more: the sandbox stops.");
    }
  }

  private void later(Runnable what, Duration delay) {
    try {
      crier.schedule(what, delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopping) {
      LOG.debug("Nobody is told any more: the sandbox stops.");
    }
  }

  private void tell(Happening happening) {
    try {
      connections.tell(happening);
      others.forEach(other -> other.hear(happening));
    } catch (RuntimeException e) {
      LOG.error("The sandbox could not tell what happened", e);
    }
  }
}
