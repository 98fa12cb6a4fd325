package dev.rapport.feedback.arena.rating;

/** What one judgement says about the two texts of a pair, whichever side they were shown on. */
public enum Preference {
  FIRST(1),
  SECOND(0),
  TIE(0.5),
  /** Neither should be posted. Between the two it is a tie. */
  BOTH_BAD(0.5);

  private final double score;

  Preference(double score) {
    this.score = score;
  }

  /** Of the first: 1 won, 0 lost, ½ neither. */
  public double score() {
    return score;
  }
}
