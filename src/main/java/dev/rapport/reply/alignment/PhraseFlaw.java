package dev.rapport.reply.alignment;

/**
 * A mismatch that shows in set phrases alone.
 *
 * @param kind what it is
 * @param family the phrases
 */
record PhraseFlaw(Mismatch kind, Family family) implements Flaw {

  @Override
  public double strength(Asked asked, Candidate candidate) {
    return candidate.hears(family);
  }
}
