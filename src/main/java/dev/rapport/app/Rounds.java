package dev.rapport.app;

import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import org.jboss.logging.Logger;

/**
 * Has work done at a steady pace, on virtual threads; a round that takes long is not overtaken, and
 * one that fails is done again with the next.
 */
final class Rounds {

  private static final Logger LOG = Logger.getLogger(Rounds.class);

  private final Scheduler scheduler;
  private volatile boolean over;

  Rounds(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  void often(String name, Runnable work) {
    every("1s", name, work);
  }

  /** Once before this returns, and often from then on. */
  void now(String name, Runnable work) {
    round(name, work);
    often(name, work);
  }

  void seldom(String name, Runnable work) {
    every("30s", name, work);
  }

  /** Begins no more rounds. One that is under way may fail now, because the database is gone. */
  void stop() {
    over = true;
    scheduler.pause();
  }

  private void every(String interval, String name, Runnable work) {
    scheduler
        .newJob(name)
        .setInterval(interval)
        .setConcurrentExecution(ConcurrentExecution.SKIP)
        .setTask(execution -> round(name, work), true)
        .schedule();
  }

  private void round(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      if (!over) {
        LOG.errorf(e, "the round '%s' failed and is tried again", name);
      }
    }
  }
}
