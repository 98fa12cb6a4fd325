package dev.rapport.platform.x;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits, as long as that makes sense. */
@FunctionalInterface
interface Rest {

  /** By the real clock; looks ten times a second whether there is still something to wait for. */
  Rest REAL =
      (time, sensible) -> {
        long end = System.nanoTime() + time.toNanos();
        while (sensible.getAsBoolean() && System.nanoTime() < end) {
          Thread.sleep(Math.min(100, Math.max(1, (end - System.nanoTime()) / 1_000_000)));
        }
      };

  void take(Duration time, BooleanSupplier sensible) throws InterruptedException;
}
