package dev.rapport.feedback.arena;

/** How a judgement came about. */
public enum Kind {
  /** Somebody looked at the two and did not know whose they were. */
  BLIND,
  /** Somebody wrote one of them in the place of the other. */
  EDIT,
  /** Our own score, by which drafts are chosen, is higher for one of them. */
  SCORE
}
