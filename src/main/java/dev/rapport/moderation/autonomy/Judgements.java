package dev.rapport.moderation.autonomy;

import java.time.Duration;
import java.util.List;

/**
 * The record, as to what people thought of a machine's drafts. A judgement is a person's decision
 * on a screened draft, or that an answer was retracted, which is bad whoever let it out. What
 * expired, was undone in time or waited for a breaker is none.
 */
public interface Judgements {

  /** The newest {@value AutonomyFormula#WINDOW} of a cell. */
  Tally of(Cell cell);

  /**
   * Every cell that there was anything in.
   *
   * @param lately only mentions that came in so long ago count as alone or reviewed
   */
  List<Counted> all(Duration lately);

  /**
   * @param alone how many went out without a person
   * @param reviewed on how many a person decided
   */
  record Counted(Cell cell, Tally tally, int alone, int reviewed) {}
}
