package dev.rapport.reply.alignment;

/**
 * What the answer rests on, 0 to 1: the asker's own words and, where something was asked, a plain
 * answer or plain candour. Claims that nobody can check take away.
 */
final class Support implements Part {

  private static final double START = 0.5;

  @Override
  public double of(Asked asked, Candidate candidate) {
    double support = START + 0.3 * Echo.of(asked.words(), candidate.text());
    support += Asks.plainly(asked) ? 0.2 * Answers.plainly(candidate) : 0;
    support -= 0.5 * candidate.hears(Family.UNSUPPORTED);
    return Math.clamp(support, 0, 1);
  }
}
