package dev.rapport.mention.money;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much is spent, and what that means.
 *
 * @param today US dollars since midnight, UTC
 * @param month US dollars since the first of the month, UTC
 * @param level what the caps say to it
 * @param why the cap that is reached, in words; empty when none is
 */
public record Spending(BigDecimal today, BigDecimal month, Level level, String why) {

  /** One period beside its caps. */
  public record Line(
      String period, BigDecimal spent, Optional<BigDecimal> soft, Optional<BigDecimal> hard) {}

  static final Spending NOTHING = new Spending(BigDecimal.ZERO, BigDecimal.ZERO, Level.FINE, "");

  /** What the caps say. */
  public enum Level {
    FINE,
    /** Be frugal. */
    SOFT,
    /** Spend nothing any more. */
    HARD
  }
}
