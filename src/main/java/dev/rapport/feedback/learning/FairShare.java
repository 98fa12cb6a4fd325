package dev.rapport.feedback.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each of some outcomes may count, so that nobody has more than a small say: one thread
 * counts as one outcome, however much was said in it, and one author as three at most.
 */
public final class FairShare {

  private static final double MOST_OF_AN_AUTHOR = 3;

  private FairShare() {}

  /** Whose it is, by opaque names. */
  public record Owner(String author, String thread) {}

  /** Weights from 0 to 1, in the order of the owners. */
  public static double[] weights(List<Owner> owners) {
    Map<String, Integer> threads = new HashMap<>();
    owners.forEach(owner -> threads.merge(owner.thread(), 1, Integer::sum));
    double[] weights =
        owners.stream().mapToDouble(owner -> 1.0 / threads.get(owner.thread())).toArray();
    Map<String, Double> authors = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      authors.merge(owners.get(i).author(), weights[i], Double::sum);
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= Math.min(1, MOST_OF_AN_AUTHOR / authors.get(owners.get(i).author()));
    }
    return weights;
  }
}
