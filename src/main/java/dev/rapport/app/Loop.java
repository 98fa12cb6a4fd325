package dev.rapport.app;

import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Work that is done again and again at a pace that the scheduler, whose shortest is a second, does
 * not have; on a virtual thread of its own. A round that fails is done again after a while.
 */
final class Loop {

  private static final Logger LOG = Logger.getLogger(Loop.class);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

  private final String name;
  private final Duration pause;
  private final Runnable work;
  private Thread thread;
  private volatile boolean running;

  Loop(String name, Duration pause, Runnable work) {
    this.name = name;
    this.pause = pause;
    this.work = work;
  }

  synchronized void start() {
    running = true;
    thread = Thread.ofVirtual().name(name).start(this::run);
  }

  /** A round that is under way is interrupted where it waits. Idempotent. */
  synchronized void stop() {
    running = false;
    if (thread != null) {
      thread.interrupt();
    }
  }

  private void run() {
    try {
      while (running) {
        Thread.sleep(round() ? pause : AFTER_TROUBLE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean round() {
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      if (running) {
        LOG.errorf(e, "the round '%s' failed and is tried again", name);
      }
      return false;
    }
  }
}
