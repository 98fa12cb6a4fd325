package dev.rapport.reply.alignment;

/** Notices one kind of mismatch; whether it counts in this stance is judged elsewhere. */
interface Flaw {

  Mismatch kind();

  /** 0 (not at all) to 1 (plainly). */
  double strength(Asked asked, Candidate candidate);
}
