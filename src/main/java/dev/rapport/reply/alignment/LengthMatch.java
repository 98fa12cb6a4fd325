package dev.rapport.reply.alignment;

/** Whether the answer is about as long as what was asked, 0 to 1. */
final class LengthMatch implements Part {

  /** Letters. Below this nobody writes an answer, however short the question. */
  private static final double LEAST = 60;

  @Override
  public double of(Asked asked, Candidate candidate) {
    double question = Math.max(LEAST, Size.of(asked.words()));
    double answer = Math.max(LEAST, Size.of(candidate.text()));
    return Math.min(1, 1.5 * Math.min(question, answer) / Math.max(question, answer));
  }
}
