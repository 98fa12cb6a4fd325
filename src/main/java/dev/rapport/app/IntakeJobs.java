package dev.rapport.app;

import dev.rapport.reaction.ObserveReactions;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads mentions and reactions. */
@ApplicationScoped
class IntakeJobs implements RoleJobs {

  private final Intake intake;
  private final ObserveReactions observe;

  IntakeJobs(Intake intake, ObserveReactions observe) {
    this.intake = intake;
    this.observe = observe;
  }

  @Override
  public Role role() {
    return Role.INTAKE;
  }

  @Override
  public void start(Rounds rounds) {
    intake.start();
    rounds.often("reactions", observe::observe);
  }

  @Override
  public void stop() {
    intake.stop();
  }
}
