package dev.rapport.tone;

import java.util.List;

/**
 * What VADER makes of a text.
 *
 * @param words the valence of each word after all rules, in order
 * @param positive sum over positive words of valence + 1, with emphasis; 0 or more
 * @param negative the same for negative words, as a positive number
 * @param neutral how many words say neither
 * @param compound the sum of all valences with emphasis, normalised to −1 … 1
 */
record VaderScore(
    List<WordValence> words, double positive, double negative, int neutral, double compound) {

  record WordValence(String word, double valence) {}

  /** The reference's {@code pos}: share of positive words, 0 to 1. */
  double positiveShare() {
    return share(positive);
  }

  /** The reference's {@code neg}. */
  double negativeShare() {
    return share(negative);
  }

  /** The reference's {@code neu}; like the others 0 for a text without words. */
  double neutralShare() {
    return share(neutral);
  }

  private double share(double part) {
    double total = positive + negative + neutral;
    return total == 0 ? 0 : part / total;
  }
}
