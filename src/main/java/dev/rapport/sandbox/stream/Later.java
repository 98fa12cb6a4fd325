package dev.rapport.sandbox.stream;

import java.time.Duration;

/** Something is done after a while, on the thread that does everything else of its kind. */
public interface Later {
  void run(Runnable what, Duration delay);
}
