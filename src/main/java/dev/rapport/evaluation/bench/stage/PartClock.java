package dev.rapport.evaluation.bench.stage;

import java.util.function.LongSupplier;

/** Hands the time of one mention to the part that has its turn. One mention a thread at a time. */
final class PartClock {

  private final LongSupplier nanos;
  private final ThreadLocal<Lap> laps = new ThreadLocal<>();

  /**
   * @param nanos a monotonic clock
   */
  PartClock(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * Begins with {@link Part#WAIT}.
   *
   * @param due since when the mention waits, by the same clock
   */
  void begin(long due) {
    laps.set(new Lap(due));
  }

  /** What runs from now on. */
  void turn(Part part) {
    laps.get().turn(part, nanos.getAsLong());
  }

  PartTimes end() {
    Lap lap = laps.get();
    laps.remove();
    return lap.end(nanos.getAsLong());
  }

  private static final class Lap {

    private final PartTimes times = new PartTimes();
    private Part part = Part.WAIT;
    private long since;

    Lap(long due) {
      since = due;
      times.begin(part);
    }

    void turn(Part next, long now) {
      times.add(part, now - since);
      times.begin(next);
      part = next;
      since = now;
    }

    PartTimes end(long now) {
      times.add(part, now - since);
      return times;
    }
  }
}
