package dev.rapport.tone.heads;

/**
 * How rare the grams of a language are: 1 + ln((1 + texts) / (1 + texts with it)), in steps of 1/16
 * so that one byte holds it.
 */
final class Idf {

  private static final float STEP = 1 / 16f;

  private final byte[] steps;

  Idf(byte[] steps) {
    this.steps = steps;
  }

  /**
   * @param texts how many texts
   * @param textsWith for each bucket, in how many of them it occurs
   */
  static Idf of(int texts, int[] textsWith) {
    byte[] steps = new byte[textsWith.length];
    for (int i = 0; i < steps.length; i++) {
      double idf = 1 + Math.log((1.0 + texts) / (1 + textsWith[i]));
      steps[i] = (byte) Math.min(255, Math.round(idf / STEP));
    }
    return new Idf(steps);
  }

  float of(int bucket) {
    return (steps[bucket] & 0xff) * STEP;
  }

  byte[] steps() {
    return steps;
  }
}
