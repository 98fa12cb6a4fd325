package dev.rapport.app;

import dev.rapport.feedback.arena.GatherPairs;
import dev.rapport.feedback.arena.ScorePairs;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds drafts to be compared. */
@ApplicationScoped
class ArenaJobs implements RoleJobs {

  private final GatherPairs pairs;
  private final ScorePairs score;

  ArenaJobs(GatherPairs pairs, ScorePairs score) {
    this.pairs = pairs;
    this.score = score;
  }

  @Override
  public Role role() {
    return Role.CONSOLE;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.often("drafts to be compared", pairs::gather);
    rounds.often("drafts to be scored against each other", score::score);
    rounds.seldom("compared drafts that are purged", pairs::forget);
  }
}
