package dev.rapport.sandbox;

import dev.rapport.sandbox.network.Bots;
import dev.rapport.sandbox.network.JournalException;
import dev.rapport.sandbox.network.Network;
import dev.rapport.sandbox.network.NetworkStart;
import dev.rapport.sandbox.network.TimelineLag;
import dev.rapport.sandbox.network.Timelines;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Brings the sandbox up with the application, when it is switched on, and down with it. */
@Singleton
class SandboxStart {

  private final SandboxConfig config;
  private final HandleConfig account;
  private final Clock clock;
  private Network network;

  SandboxStart(SandboxConfig config, HandleConfig account, Clock clock) {
    this.config = config;
    this.account = account;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    if (config.enabled()) {
      try {
        network = NetworkStart.open(config, bots(), clock);
        timelines();
      } catch (JournalException | IllegalArgumentException e) {
        throw new ConfigurationException("The sandbox cannot start: " + e.getMessage());
      }
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (network != null) {
      network.close();
    }
  }

  @Produces
  @Singleton
  Bots bots() {
    return new Bots(config.bots().orElseGet(() -> List.of(account.handle())));
  }

  @Produces
  @Singleton
  Timelines timelines() {
    return new Timelines(new TimelineLag(config.timelineLag()), clock);
  }

  /** A proxy until it is used, since filters want it even while the sandbox is off. */
  @Produces
  @ApplicationScoped
  Network network() {
    return network;
  }
}
