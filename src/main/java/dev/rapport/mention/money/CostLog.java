package dev.rapport.mention.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;

/** The record of what was spent. Nothing is ever taken out of it. */
public interface CostLog {

  /**
   * Notes what was just spent; a resource that is charged already is passed over. Neither fails nor
   * waits: it is written with the next page of mentions or the next {@link #write()}, a second
   * later. Free things are no costs.
   */
  void note(Collection<Cost> costs);

  /** Writes what was noted. What cannot be written now stays noted. */
  void write();

  /** What was spent from {@code since} on and before {@code until}, in US dollars. */
  BigDecimal spent(Instant since, Instant until);
}
