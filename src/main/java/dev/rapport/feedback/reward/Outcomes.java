package dev.rapport.feedback.reward;

import java.time.Instant;
import java.util.List;

/** The record, asked what became of answers. */
public interface Outcomes {

  /**
   * Answers that went out between these, and drafts that were rejected, the newest first.
   *
   * @param until an answer that went out later is too young to judge
   */
  List<Outcome> between(Instant since, Instant until, int max);

  /** How many went out since then. */
  int young(Instant since);

  /** How far mentions came that were received since then. */
  Funnel funnel(Instant since);

  /**
   * @param answered were given a draft
   * @param seen whose views were measured, and were not none
   * @param reacted to which anybody reacted or spoke
   */
  record Funnel(
      int received,
      int eligible,
      int answered,
      int approved,
      int published,
      int seen,
      int reacted) {

    /** For a scale; never 0. */
    public int most() {
      return Math.max(1, received);
    }
  }
}
