package dev.rapport.app;

import dev.rapport.feedback.rollout.WatchRollout;
import dev.rapport.mention.Duty;
import dev.rapport.mention.TakeTurns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Watches the rollout, in turn with other instances. */
@ApplicationScoped
class RolloutJobs implements RoleJobs {

  /** With what the figures may be missing for, and what is served from memory, within a minute. */
  private static final Duration PAUSE = Duration.ofSeconds(3);

  private final Loop watch;

  RolloutJobs(TakeTurns turns, WatchRollout watch) {
    this.watch = new Loop("rollout", PAUSE, turns.only(Duty.INTAKE, watch::look));
  }

  @Override
  public Role role() {
    return Role.INTAKE;
  }

  @Override
  public void start(Rounds rounds) {
    watch.start();
  }

  @Override
  public void stop() {
    watch.stop();
  }
}
