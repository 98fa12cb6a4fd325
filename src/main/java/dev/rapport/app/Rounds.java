package dev.rapport.app;

import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;

/** Has work done at a steady pace, on virtual threads; a round that takes long is not overtaken. */
final class Rounds {

  private final Scheduler scheduler;

  Rounds(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  void often(String name, Runnable work) {
    every("1s", name, work);
  }

  void seldom(String name, Runnable work) {
    every("30s", name, work);
  }

  private void every(String interval, String name, Runnable work) {
    scheduler
        .newJob(name)
        .setInterval(interval)
        .setConcurrentExecution(ConcurrentExecution.SKIP)
        .setTask(execution -> work.run(), true)
        .schedule();
  }
}
