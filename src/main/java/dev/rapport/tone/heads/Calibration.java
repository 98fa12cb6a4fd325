package dev.rapport.tone.heads;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How the sums of a head become its score: the logistic function of their weighted sum, moved so
 * that 0.5 is where the label is to be taken as heard.
 *
 * @param words the weight of what the words and clues sum up to
 * @param meaning the weight of what the embedding sums up to; 0 for a head that has none
 */
public record Calibration(float words, float meaning, float offset) {

  public double score(double wordSum, double meaningSum) {
    return 1 / (1 + Math.exp(-(words * wordSum + meaning * meaningSum + offset)));
  }

  void write(DataOutput out) throws IOException {
    out.writeFloat(words);
    out.writeFloat(meaning);
    out.writeFloat(offset);
  }

  static Calibration read(DataInput in) throws IOException {
    return new Calibration(in.readFloat(), in.readFloat(), in.readFloat());
  }
}
