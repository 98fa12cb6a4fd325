package dev.rapport.sandbox.network;

import java.time.Clock;
import java.time.Instant;

/**
 * Ids as X makes them: 41 bits of milliseconds since X's epoch, 10 bits of machine, 12 bits of
 * sequence. Strictly increasing, also over a clock that goes back and over more than 4,096 ids in a
 * millisecond; both borrow from the future. Not thread-safe.
 */
public final class Snowflakes {

  private static final long EPOCH_MILLIS = 1_288_834_974_657L;
  private static final int TIME_SHIFT = 22;
  private static final long SEQUENCE_MASK = (1 << 12) - 1;
  private static final long MACHINE = 1L << 12;

  private final Clock clock;
  private long last;

  Snowflakes(Clock clock) {
    this.clock = clock;
  }

  long next() {
    long now = first(clock.instant()) | MACHINE;
    long follower = last + 1;
    boolean full = (last & SEQUENCE_MASK) == SEQUENCE_MASK;
    long afterLast = full ? ((last >> TIME_SHIFT) + 1) << TIME_SHIFT | MACHINE : follower;
    last = Math.max(now, afterLast);
    return last;
  }

  /** An id that exists already: all later ones will be greater. */
  void seen(long id) {
    last = Math.max(last, id);
  }

  /** When the id was made, to the millisecond. */
  public static Instant time(long id) {
    return Instant.ofEpochMilli((id >> TIME_SHIFT) + EPOCH_MILLIS);
  }

  /** The smallest id that can be made at that time or later; 0 for times before X. */
  public static long first(Instant time) {
    long millis = time.toEpochMilli() - EPOCH_MILLIS;
    long latest = Long.MAX_VALUE >> TIME_SHIFT;
    return Math.min(Math.max(millis, 0), latest) << TIME_SHIFT;
  }
}
