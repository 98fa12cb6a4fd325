package dev.rapport.reply;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** So many works at once, each on a virtual thread: nobody takes up more than there are places. */
public final class Places {

  private final Semaphore free;

  /**
   * @param most 1 or more
   */
  public Places(int most) {
    this.free = new Semaphore(most);
  }

  /**
   * Begins as much as there is room for. Safe to call from many threads.
   *
   * @param take brings so many at most; not asked when there is no room
   * @param work on one of them; does not throw
   */
  public <T> void fill(IntFunction<List<T>> take, Consumer<T> work) {
    int room = free.availablePermits();
    if (room > 0) {
      take.apply(room).forEach(each -> Thread.startVirtualThread(() -> within(work, each)));
    }
  }

  private <T> void within(Consumer<T> work, T each) {
    free.acquireUninterruptibly();
    try {
      work.accept(each);
    } finally {
      free.release();
    }
  }
}
