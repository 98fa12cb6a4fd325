package dev.rapport.app;

import dev.rapport.feedback.arena.GatherPairs;
import dev.rapport.feedback.arena.ScorePairs;
import dev.rapport.moderation.access.Sessions;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes out sessions that are over, and finds drafts to be compared. */
@ApplicationScoped
class ConsoleJobs implements RoleJobs {

  private final Sessions sessions;
  private final GatherPairs pairs;
  private final ScorePairs score;

  ConsoleJobs(Sessions sessions, GatherPairs pairs, ScorePairs score) {
    this.sessions = sessions;
    this.pairs = pairs;
    this.score = score;
  }

  @Override
  public Role role() {
    return Role.CONSOLE;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.seldom("sessions that are over", sessions::forget);
    rounds.often("drafts to be compared", pairs::gather);
    rounds.often("drafts to be scored against each other", score::score);
    rounds.seldom("compared drafts that are purged", pairs::forget);
  }
}
