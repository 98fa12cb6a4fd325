package dev.rapport.reaction;

import java.time.Duration;

/**
 * When to look again: at the configured interval while a reply is younger than fifty of them, then
 * after a fiftieth of its age. A reply of an hour is looked at every 72 seconds, one of a day every
 * half hour: about 280 looks in 72 hours at an interval of one minute.
 */
final class Pace {

  private static final int SHARE = 50;

  private Pace() {}

  static Duration pause(Duration age, Duration interval) {
    Duration grown = age.dividedBy(SHARE);
    return grown.compareTo(interval) > 0 ? grown : interval;
  }
}
