package dev.rapport.evaluation.tone.metric;

import java.util.List;
import java.util.stream.IntStream;

/** Each text has any number of labels, and was told to have any number. */
public final class ManyLabels implements Judged {

  /** As many as fit a {@code long}. */
  public static final int MOST = 64;

  private final List<String> classes;
  private final long[] meant;
  private final long[] said;

  /**
   * @param classes up to {@link #MOST} labels
   * @param meant for each text its labels, one bit each, the first label lowest
   * @param said likewise the labels that it was told to have
   */
  public ManyLabels(List<String> classes, long[] meant, long[] said) {
    if (classes.size() > MOST || meant.length != said.length) {
      throw new IllegalArgumentException(classes.size() + " labels, " + meant.length + " texts");
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
    int[] right = new int[classes.size()];
    int[] wronglySaid = new int[classes.size()];
    int[] missed = new int[classes.size()];
    for (int text : sample) {
      count(meant[text] & said[text], right);
      count(said[text] & ~meant[text], wronglySaid);
      count(meant[text] & ~said[text], missed);
    }
    return IntStream.range(0, classes.size())
        .mapToObj(label -> new Hits(right[label], wronglySaid[label], missed[label]))
        .toList();
  }

  private static void count(long labels, int[] counts) {
    for (long rest = labels; rest != 0; rest &= rest - 1) {
      counts[Long.numberOfTrailingZeros(rest)]++;
    }
  }
}
