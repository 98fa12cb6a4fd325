package dev.rapport.tone.heads;

/**
 * What the heads of a language look at: the grams of a text, each by its rarity, words and
 * characters each of length one together; and the clues that word lists and rules gave.
 *
 * @param buckets ascending, each once
 * @param values the weight of each bucket
 * @param clues about 0 to 0.3 each, always in the same order
 */
public record Features(int[] buckets, float[] values, float[] clues) {

  /**
   * How large a full clue is beside a text's grams, which are of length one together. A head pays
   * for large weights, so this says how much of what it learns comes from the lists; of 0.1, 0.2,
   * 0.3 and 1 the third was best in turns over all languages.
   */
  private static final float CLUE = 0.3f;

  static Features of(Grams grams, Idf idf, float[] clues) {
    int words = grams.words().length;
    int[] buckets = new int[words + grams.characters().length];
    System.arraycopy(grams.words(), 0, buckets, 0, words);
    System.arraycopy(grams.characters(), 0, buckets, words, grams.characters().length);
    float[] values = new float[buckets.length];
    weigh(buckets, values, idf, 0, words);
    weigh(buckets, values, idf, words, buckets.length);
    return new Features(buckets, values, scaled(clues));
  }

  private static float[] scaled(float[] clues) {
    float[] scaled = new float[clues.length];
    for (int i = 0; i < clues.length; i++) {
      scaled[i] = CLUE * clues[i];
    }
    return scaled;
  }

  private static void weigh(int[] buckets, float[] values, Idf idf, int from, int to) {
    double squares = 0;
    for (int i = from; i < to; i++) {
      values[i] = idf.of(buckets[i]);
      squares += values[i] * values[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = from; i < to; i++) {
      values[i] /= length;
    }
  }
}
