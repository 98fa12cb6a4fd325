package dev.rapport.evaluation.training;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Where to draw the line, so that a measure is best on some texts. */
final class Threshold {

  private Threshold() {}

  /**
   * The probability from which on a label is to be taken as heard.
   *
   * @param probabilities of each text
   * @param truth whether it has the label
   * @param weights how much each text counts
   */
  static double best(double[] probabilities, boolean[] truth, double[] weights, Task.Goal goal) {
    int[] order =
        IntStream.range(0, probabilities.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
            .mapToInt(i -> i)
            .toArray();
    double all = 0;
    double positives = 0;
    for (int i = 0; i < truth.length; i++) {
      all += weights[i];
      positives += truth[i] ? weights[i] : 0;
    }
    double best = 0.5;
    double bestValue = -1;
    double hits = 0;
    double found = 0;
    for (int rank = 0; rank < order.length; rank++) {
      int text = order[rank];
      found += weights[text];
      hits += truth[text] ? weights[text] : 0;
      double value = value(goal, new Counts(hits, found, positives, all));
      if (value > bestValue) {
        bestValue = value;
        double next = rank + 1 < order.length ? probabilities[order[rank + 1]] : 0;
        best = (probabilities[text] + next) / 2;
      }
    }
    return best;
  }

  private record Counts(double hits, double found, double positives, double all) {}

  private static double value(Task.Goal goal, Counts c) {
    double having = 2 * c.hits / (c.found + c.positives);
    double right = c.all - c.found - c.positives + c.hits;
    double notHaving = 2 * right / (2 * c.all - c.found - c.positives);
    return switch (goal) {
      case LABEL_F1 -> having;
      case BOTH_SIDES_F1 -> (having + notHaving) / 2;
      case MACRO_RECALL -> (c.hits / c.positives + right / (c.all - c.positives)) / 2;
    };
  }
}
