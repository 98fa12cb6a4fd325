package dev.rapport.packaged;

import dev.rapport.mention.Duty;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Looks at two instances, again and again, for a duty at which both are active. */
final class Watch implements AutoCloseable {

  /** Leaves the processor to those who are watched. */
  private static final Duration PACE = Duration.ofMillis(50);

  private final Bot one;
  private final Bot other;
  private final Queue<Duty> doubled = new ConcurrentLinkedQueue<>();
  private final AtomicInteger looks = new AtomicInteger();
  private final Thread thread;
  private volatile boolean over;

  Watch(Bot one, Bot other) {
    this.one = one;
    this.other = other;
    this.thread = Thread.ofPlatform().daemon().name("watch").start(this::look);
  }

  int looks() {
    return looks.get();
  }

  List<Duty> doubled() {
    return List.copyOf(doubled);
  }

  /** Two cannot be asked at once, so the one is asked before and after the other. */
  private void look() {
    while (!over) {
      for (Duty duty : Duty.values()) {
        if (one.isActive(duty) && other.isActive(duty) && one.isActive(duty)) {
          doubled.add(duty);
        }
        looks.incrementAndGet();
      }
      LockSupport.parkNanos(PACE.toNanos());
    }
  }

  @Override
  public void close() throws InterruptedException {
    over = true;
    thread.join();
  }
}
