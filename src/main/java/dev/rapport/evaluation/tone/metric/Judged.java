package dev.rapport.evaluation.tone.metric;

import java.util.List;
import java.util.stream.IntStream;

/** What people said of some texts, beside what was said of them. */
public sealed interface Judged permits OneLabel, ManyLabels {

  /** In the order of all that is counted; where one class is looked for, it is the first. */
  List<String> classes();

  /** How many texts. */
  int size();

  /**
   * Counts each class.
   *
   * @param sample indexes of texts, 0 to {@link #size()} − 1; one may come several times
   */
  List<Hits> hits(int[] sample);

  /** Counts each class over all texts. */
  default List<Hits> hits() {
    return hits(IntStream.range(0, size()).toArray());
  }
}
