package dev.rapport.tone.heads;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/**
 * One linear classifier: how likely a text has one label.
 *
 * @param grams a weight for each bucket of {@link Features}
 * @param clues a weight for each clue
 * @param meaning a weight for each number of the embedding; of length 0 for a head that knows none
 * @param first for the words alone
 * @param second for words and embedding together
 */
public record Head(
    String label,
    Weights grams,
    Weights clues,
    double bias,
    Weights meaning,
    double meaningBias,
    Calibration first,
    Calibration second) {

  /** 0 to 1, by the words alone. */
  public double score(Features features) {
    return first.score(wordSum(features), 0);
  }

  /** 0 to 1, by words and meaning; by the words alone for a head that knows no meanings. */
  public double score(Features features, float[] embedding) {
    return meaning.steps().length == 0
        ? score(features)
        : second.score(wordSum(features), meaningBias + meaning.sum(embedding));
  }

  /**
   * What each kind of input adds, on the scale of the score's odds; 0 says nothing.
   *
   * @param embedding empty when the text is read by its words alone
   */
  public Parts parts(Features features, Optional<float[]> embedding) {
    Calibration used = embedding.isPresent() ? second : first;
    double grams = this.grams.sum(features.buckets(), features.values());
    return new Parts(
        used.words() * grams,
        used.words() * clues.sum(features.clues()),
        embedding.map(e -> used.meaning() * meaning.sum(e)).orElse(0.0));
  }

  public record Parts(double grams, double clues, double meaning) {}

  /** Before calibration. */
  public double wordSum(Features features) {
    return bias + grams.sum(features.buckets(), features.values()) + clues.sum(features.clues());
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(label);
    grams.write(out);
    clues.write(out);
    out.writeDouble(bias);
    meaning.write(out);
    out.writeDouble(meaningBias);
    first.write(out);
    second.write(out);
  }

  static Head read(DataInput in) throws IOException {
    return new Head(
        in.readUTF(),
        Weights.read(in),
        Weights.read(in),
        in.readDouble(),
        Weights.read(in),
        in.readDouble(),
        Calibration.read(in),
        Calibration.read(in));
  }
}
