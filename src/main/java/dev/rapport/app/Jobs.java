package dev.rapport.app;

import dev.rapport.ledger.OutboxRelay;
import dev.rapport.ledger.TakeUp;
import dev.rapport.mention.money.WatchSpending;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts and stops what is done again and again, by role. All of it is idempotent and any number of
 * instances may run; the flow itself goes by Kafka, and these rounds take up what it left.
 */
@ApplicationScoped
public class Jobs {

  private final RapportConfig config;
  private final TakeUp takeUp;
  private final OutboxRelay relay;
  private final WatchSpending spending;
  private final PromptJobs prompts;
  private final Instance<RoleJobs> roles;
  private final Rounds rounds;
  private final AtomicBoolean started = new AtomicBoolean();

  Jobs(
      RapportConfig config,
      TakeUp takeUp,
      OutboxRelay relay,
      WatchSpending spending,
      PromptJobs prompts,
      @Any Instance<RoleJobs> roles,
      Scheduler scheduler) {
    this.config = config;
    this.takeUp = takeUp;
    this.relay = relay;
    this.spending = spending;
    this.prompts = prompts;
    this.roles = roles;
    this.rounds = new Rounds(scheduler);
  }

  /** Begins the work of this instance's roles. Idempotent. */
  public void start() {
    if (config.roles().isEmpty() || !started.compareAndSet(false, true)) {
      return;
    }
    takeUp.leftBehind();
    rounds.now("spending", spending::look);
    prompts.start(rounds);
    rounds.often("outbox", relay::sweep);
    rounds.often("untold events", relay::catchUp);
    roles.stream().filter(jobs -> config.has(jobs.role())).forEach(jobs -> jobs.start(rounds));
  }

  /** Before the server waits for open requests, which another instance need not wait for. */
  void stopBegins(@Observes ShutdownDelayInitiatedEvent event) {
    stop();
  }

  void stop(@Observes ShutdownEvent event) {
    stop();
  }

  /** Begins no more work; what is under way is finished by whoever does it. Idempotent. */
  private void stop() {
    rounds.stop();
    roles.stream().filter(jobs -> config.has(jobs.role())).forEach(RoleJobs::stop);
  }
}
