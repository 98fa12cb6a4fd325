package dev.rapport.moderation.breaker;

import java.time.Instant;
import java.util.List;

/**
 * One breaker for all instances, in the record. While it is on every draft waits for a person. The
 * times in which it was on are kept, so that nobody learns from what happened then.
 */
public interface Breaker {

  /** Why a draft waits that would have gone out by itself. */
  String REASON = "the breaker is on: everything waits for a person";

  /** Who trips and releases it when no person does. */
  String RULE = "rule";

  /** The time that lasts, or else the last one; what it was before the first is off. */
  Period read();

  /** All of them, newest first. */
  List<Period> periods(int max);

  /**
   * Turns it on. Idempotent: the first reason stands.
   *
   * @return true when this call did it
   */
  boolean trip(String by, String why);

  /** Notes that things are still out of the ordinary. */
  void stillAlarmed();

  /** Turns it off, in the same way. */
  boolean release(String by, String why);

  /**
   * A time in which it was on.
   *
   * @param on whether it still is
   * @param by who tripped it: {@code rule} or a person; empty when it never was
   * @param alarmedAt when something out of the ordinary was last seen
   * @param until null while it is on
   */
  record Period(
      boolean on,
      String by,
      String why,
      Instant since,
      Instant alarmedAt,
      Instant until,
      String releasedBy,
      String releasedWhy) {

    public static final Period NEVER = new Period(false, "", "", null, null, null, "", "");
  }
}
