package dev.rapport.reply.alignment;

/** One part of the score; the same exchange gives the same number. */
interface Part {

  /** In the range that the part's class names. */
  double of(Asked asked, Candidate candidate);
}
