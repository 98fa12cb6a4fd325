package dev.rapport.evaluation.tone.metric;

import java.util.List;
import java.util.stream.IntStream;

/** Each text has one class, and was told to have one. */
public final class OneLabel implements Judged {

  private final List<String> classes;
  private final int[] meant;
  private final int[] said;

  /**
   * @param meant for each text the index of its class
   * @param said for each text the index of the class that it was told to have
   */
  public OneLabel(List<String> classes, int[] meant, int[] said) {
    if (meant.length != said.length) {
      throw new IllegalArgumentException(meant.length + " texts and " + said.length + " answers");
    }
    this.classes = List.copyOf(classes);
    this.meant = meant.clone();
    this.said = said.clone();
  }

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public int size() {
    return meant.length;
  }

  @Override
  public List<Hits> hits(int[] sample) {
    return confusion(sample).hits();
  }

  /** Which class was taken for which, over all texts. */
  public Confusion confusion() {
    return confusion(IntStream.range(0, size()).toArray());
  }

  private Confusion confusion(int[] sample) {
    int[][] counts = new int[classes.size()][classes.size()];
    for (int text : sample) {
      counts[meant[text]][said[text]]++;
    }
    return new Confusion(counts);
  }
}
