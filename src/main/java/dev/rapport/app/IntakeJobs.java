package dev.rapport.app;

import dev.rapport.feedback.learning.LearnStances;
import dev.rapport.mention.Duty;
import dev.rapport.mention.TakeTurns;
import dev.rapport.mention.deletion.FollowDeletions;
import dev.rapport.mention.money.CompareUsage;
import dev.rapport.moderation.breaker.WatchTraffic;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads mentions and what becomes of them, in turn with other instances. */
@ApplicationScoped
class IntakeJobs implements RoleJobs {

  private final TakeTurns turns;
  private final Intake intake;
  private final FollowDeletions deletions;
  private final WatchTraffic traffic;
  private final CompareUsage usage;
  private final LearnStances learn;

  IntakeJobs(
      TakeTurns turns,
      Intake intake,
      FollowDeletions deletions,
      WatchTraffic traffic,
      CompareUsage usage,
      LearnStances learn) {
    this.learn = learn;
    this.turns = turns;
    this.intake = intake;
    this.deletions = deletions;
    this.traffic = traffic;
    this.usage = usage;
  }

  @Override
  public Role role() {
    return Role.INTAKE;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.now("the turn at intake", () -> turns.take(Duty.INTAKE));
    intake.start();
    rounds.seldom("deletions", turns.only(Duty.INTAKE, deletions::look));
    rounds.seldom("the breaker", turns.only(Duty.INTAKE, traffic::look));
    rounds.seldom("what was learned", turns.only(Duty.INTAKE, learn::learn));
    rounds.seldom("usage", turns.only(Duty.INTAKE, usage::compare));
  }

  @Override
  public void stop() {
    intake.stop();
    turns.giveBack(Duty.INTAKE);
  }
}
