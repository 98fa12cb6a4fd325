package dev.rapport.mention.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Adds up what was spent. */
public interface CostTotals {

  /** Sums of this time, the newest day or month first, else the dearest first; 1000 at most. */
  List<Total> totals(By by, Instant since, Instant until);

  /** What is added up together. */
  enum By {
    DAY,
    MONTH,
    AUTHOR,
    THREAD,
    MENTION,
    KIND;

    /** The name outside the code. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param of a day like {@code 2026-11-24}, a month like {@code 2026-11}, the id of an author, a
   *     thread or a mention with its platform, or a kind; {@code none} for what was spent on no
   *     mention
   * @param name an author's handle where it is known, else empty: text from outside
   * @param costs how many
   */
  record Total(String of, String name, BigDecimal usd, long costs) {}
}
