package dev.rapport.app;

import dev.rapport.feedback.RecordActs;
import dev.rapport.feedback.RipenAnswers;
import dev.rapport.mention.Duty;
import dev.rapport.mention.TakeTurns;
import dev.rapport.reaction.ObserveReactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Sees what people do with answers, and tells it, well within a second. */
@ApplicationScoped
class FeedbackJobs implements RoleJobs {

  /** A look that nothing is due for asks the database alone. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Loop reactions;
  private final Loop acts;
  private final RipenAnswers ripen;

  FeedbackJobs(TakeTurns turns, ObserveReactions observe, RecordActs record, RipenAnswers ripen) {
    this.ripen = ripen;
    this.reactions = new Loop("reactions", PAUSE, turns.only(Duty.INTAKE, observe::observe));
    this.acts = new Loop("acts", PAUSE, record::record);
  }

  @Override
  public Role role() {
    return Role.INTAKE;
  }

  @Override
  public void start(Rounds rounds) {
    reactions.start();
    acts.start();
    rounds.often("answers that may be judged", ripen::ripen);
  }

  @Override
  public void stop() {
    reactions.stop();
    acts.stop();
  }
}
