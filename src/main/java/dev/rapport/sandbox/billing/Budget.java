package dev.rapport.sandbox.billing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far an app may go.
 *
 * @param credit US dollars that it has left from the moment this is given; no end when empty. What
 *     it owes below 0 is owed: the call that uses up the credit is still served
 * @param spendCap US dollars that it may spend in a calendar month, in UTC; no cap when empty
 * @param postReadCap posts that it may read in a calendar month
 * @param wording in which of its two ways X says that there is no credit left
 */
public record Budget(
    Optional<BigDecimal> credit, Optional<BigDecimal> spendCap, int postReadCap, Wording wording) {

  /** X's cap on the posts that a project may read in a month, since August 2026. */
  public static final int POST_READS = 3_000_000;

  /** What an app has until something else is said. */
  public static final Budget ENDLESS =
      new Budget(Optional.empty(), Optional.empty(), POST_READS, Wording.CREDITS);

  /** The last part of the problem's type. */
  public enum Wording {
    CREDITS("credits"),
    CREDITS_DEPLETED("credits-depleted");

    private final String text;

    Wording(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }
}
