package dev.rapport.tone.heads;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How texts of one language become {@link Features}: which words negate, and how rare grams are.
 */
public final class FeatureSpace {

  private static final Set<String> UNSPACED = Set.of("ja", "zh");

  private final boolean spaced;
  private final int buckets;
  private final Set<String> negations;
  private final Idf idf;

  private FeatureSpace(boolean spaced, int buckets, Set<String> negations, Idf idf) {
    this.spaced = spaced;
    this.buckets = buckets;
    this.negations = negations;
    this.idf = idf;
  }

  /**
   * @param buckets into how many numbers grams are hashed, a power of two
   * @param negations the words that turn others over, in lower case, without apostrophes
   * @param texts what is to be learned from, cleaned
   */
  public static FeatureSpace learn(
      String language, int buckets, Set<String> negations, List<String> texts) {
    boolean spaced = !UNSPACED.contains(language);
    int[] textsWith = new int[buckets];
    for (String text : texts) {
      Grams grams = Grams.of(PlainText.of(text), negations, spaced, buckets);
      for (int bucket : grams.words()) {
        textsWith[bucket]++;
      }
      for (int bucket : grams.characters()) {
        textsWith[bucket]++;
      }
    }
    return new FeatureSpace(spaced, buckets, negations, Idf.of(texts.size(), textsWith));
  }

  /**
   * @param text cleaned
   * @param clues as the heads are, or were, trained with
   */
  public Features features(String text, float[] clues) {
    return Features.of(Grams.of(PlainText.of(text), negations, spaced, buckets), idf, clues);
  }

  /** Into how many numbers grams are hashed. */
  public int buckets() {
    return buckets;
  }

  void write(DataOutput out) throws IOException {
    out.writeBoolean(spaced);
    out.writeInt(buckets);
    out.writeInt(negations.size());
    for (String word : negations.stream().sorted().toList()) {
      out.writeUTF(word);
    }
    out.write(idf.steps());
  }

  static FeatureSpace read(DataInput in) throws IOException {
    boolean spaced = in.readBoolean();
    int buckets = ToneModelFile.count(in);
    int count = ToneModelFile.count(in);
    Set<String> negations = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      negations.add(in.readUTF());
    }
    byte[] steps = new byte[buckets];
    in.readFully(steps);
    return new FeatureSpace(spaced, buckets, negations, new Idf(steps));
  }
}
