package dev.rapport.tone.heads;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How likely the label with the largest share is the right one, as it was on texts that were not
 * taught: by the odds of that share, and by how many words there were.
 */
public record Certainty(Calibration byWords, Calibration byMeaning) {

  /**
   * @param share the largest, 0 to 1
   * @param words how many
   * @param meaning whether the meaning was read as well
   */
  public double of(double share, int words, boolean meaning) {
    double[] inputs = inputs(share, words);
    return (meaning ? byMeaning : byWords).score(inputs[0], inputs[1]);
  }

  /** What it is judged by. */
  public static double[] inputs(double share, int words) {
    double some = Math.clamp(share, 0.001, 0.999);
    return new double[] {Math.log(some / (1 - some)), Math.log1p(words)};
  }

  void write(DataOutput out) throws IOException {
    byWords.write(out);
    byMeaning.write(out);
  }

  static Certainty read(DataInput in) throws IOException {
    return new Certainty(Calibration.read(in), Calibration.read(in));
  }
}
