package dev.rapport.app;

import dev.rapport.feedback.arena.GatherPairs;
import dev.rapport.moderation.access.Sessions;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes out sessions that are over, and finds drafts to be compared. */
@ApplicationScoped
class ConsoleJobs implements RoleJobs {

  private final Sessions sessions;
  private final GatherPairs pairs;

  ConsoleJobs(Sessions sessions, GatherPairs pairs) {
    this.sessions = sessions;
    this.pairs = pairs;
  }

  @Override
  public Role role() {
    return Role.CONSOLE;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.seldom("sessions that are over", sessions::forget);
    rounds.often("drafts to be compared", pairs::gather);
    rounds.seldom("compared drafts that are purged", pairs::forget);
  }
}
