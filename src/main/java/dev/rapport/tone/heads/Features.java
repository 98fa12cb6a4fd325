package dev.rapport.tone.heads;

/**
 * What the heads of a language look at: the grams of a text, each by its rarity, words and
 * characters each of length one together; and the clues that word lists and rules gave.
 *
 * @param buckets ascending, each once
 * @param values the weight of each bucket
 * @param clues about 0 to 1 each, always in the same order
 */
public record Features(int[] buckets, float[] values, float[] clues) {

  static Features of(Grams grams, Idf idf, float[] clues) {
    int words = grams.words().length;
    int[] buckets = new int[words + grams.characters().length];
    System.arraycopy(grams.words(), 0, buckets, 0, words);
    System.arraycopy(grams.characters(), 0, buckets, words, grams.characters().length);
    float[] values = new float[buckets.length];
    weigh(buckets, values, idf, 0, words);
    weigh(buckets, values, idf, words, buckets.length);
    return new Features(buckets, values, clues);
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
