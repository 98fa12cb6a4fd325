package dev.rapport.reply.alignment;

/** How plainly a candidate answers a question. */
final class Answers {

  private Answers() {}

  /** 0 (says nothing that could be one) to 1 (a number, yes or no, or that we do not know). */
  static double plainly(Candidate candidate) {
    boolean counts = candidate.text().codePoints().anyMatch(Character::isDigit);
    return counts ? 1 : candidate.hears(Family.CANDOUR) > 0 ? 1 : 0;
  }
}
