package dev.rapport.app;

import dev.rapport.moderation.access.Sessions;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes out sessions that are over. */
@ApplicationScoped
class ConsoleJobs implements RoleJobs {

  private final Sessions sessions;

  ConsoleJobs(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Role role() {
    return Role.CONSOLE;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.seldom("sessions that are over", sessions::forget);
  }
}
