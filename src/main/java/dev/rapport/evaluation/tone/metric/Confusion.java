package dev.rapport.evaluation.tone.metric;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How often each class was taken for each. */
public final class Confusion {

  private final int[][] counts;

  /**
   * @param counts texts, by the class that is meant and then by the class that was said
   */
  Confusion(int[][] counts) {
    this.counts = counts;
  }

  /** Texts of the class {@code meant} that were told to be of the class {@code said}. */
  public int count(int meant, int said) {
    return counts[meant][said];
  }

  /** All of it, a row for each class that is meant. */
  public int[][] rows() {
    return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
  }

  List<Hits> hits() {
    return IntStream.range(0, counts.length).mapToObj(this::hits).toList();
  }

  private Hits hits(int of) {
    int meant = Arrays.stream(counts[of]).sum();
    int said = Arrays.stream(counts).mapToInt(row -> row[of]).sum();
    int right = counts[of][of];
    return new Hits(right, said - right, meant - right);
  }
}
