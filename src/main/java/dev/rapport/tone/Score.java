package dev.rapport.tone;

/** A score as it is shown: three digits, since more would pretend to know better. */
final class Score {

  private Score() {}

  static double of(double exact) {
    return Math.round(exact * 1000) / 1000.0;
  }
}
