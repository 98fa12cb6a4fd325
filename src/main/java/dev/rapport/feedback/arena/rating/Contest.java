package dev.rapport.feedback.arena.rating;

/**
 * One pair of texts that was judged.
 *
 * @param first the contestant that wrote one of them
 * @param second the one that wrote the other
 * @param score of the first, 0 to 1: the mean of all judgements of this pair, where a win is 1 and
 *     a tie ½
 * @param firstStyle of the first's text
 * @param secondStyle of the second's
 */
public record Contest(
    String first, String second, double score, Style firstStyle, Style secondStyle) {

  public Contest {
    if (first.equals(second)) {
      throw new IllegalArgumentException(first + " cannot meet itself");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("no score: " + score);
    }
  }

  /** Of texts that look alike. */
  public Contest(String first, String second, double score) {
    this(first, second, score, Style.NONE, Style.NONE);
  }
}
