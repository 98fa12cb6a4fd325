package dev.rapport.platform.x;

import java.time.Duration;
import java.time.Instant;

/**
 * X's ids: 64 bits, the upper 42 of them milliseconds since X's own epoch, so ids order posts by
 * time. Source: twitter-archive/snowflake.
 */
final class Snowflake {

  private static final int TIME_SHIFT = 22;
  private static final long EPOCH_MILLIS = 1_288_834_974_657L;

  private Snowflake() {}

  /** The smallest id of a post that is this much older; never below 1. */
  static String earlier(String id, Duration by) {
    return String.valueOf(Math.max(1, Long.parseLong(id) - (by.toMillis() << TIME_SHIFT)));
  }

  /** The smallest id of a post of that time. */
  static String at(Instant time) {
    return String.valueOf(Math.max(1, (time.toEpochMilli() - EPOCH_MILLIS) << TIME_SHIFT));
  }

  static String earlierOf(String one, String other) {
    return Long.parseLong(one) <= Long.parseLong(other) ? one : other;
  }

  static String later(String one, String other) {
    return Long.parseLong(one) >= Long.parseLong(other) ? one : other;
  }
}
