package dev.rapport.app;

import dev.rapport.moderation.access.Sessions;
import dev.rapport.moderation.queue.SortItems;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes out sessions that are over, and puts what waits into the review queues of the file. */
@ApplicationScoped
class ConsoleJobs implements RoleJobs {

  private final Sessions sessions;
  private final SortItems sorting;

  ConsoleJobs(Sessions sessions, SortItems sorting) {
    this.sessions = sessions;
    this.sorting = sorting;
  }

  @Override
  public Role role() {
    return Role.CONSOLE;
  }

  @Override
  public void start(Rounds rounds) {
    rounds.seldom("sessions that are over", sessions::forget);
    rounds.often("items that no queue has", sorting::unsorted);
    rounds.seldom("items in queues that are gone", sorting::strays);
    rounds.often("the review queues", sorting::once);
  }
}
