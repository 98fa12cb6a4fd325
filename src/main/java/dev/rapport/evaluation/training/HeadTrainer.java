package dev.rapport.evaluation.training;

import de.bwaldvogel.liblinear.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains one linear model for each label of a task, and says what it makes of texts that it was not
 * taught: those held back, and each folded one by a model that was taught all but a quarter of
 * them. Every model has the coarse weights that a head keeps, so what is judged is what is used.
 */
final class HeadTrainer {

  private static final int FOLDS = 4;

  private final Task task;
  private final int[] parts;
  private final double cost;
  private final Feature[][] taught;
  private final Feature[][] folded;
  private final Feature[][] held;
  private final int[] foldOf;

  /**
   * @param inputs of the task's texts: taught, folded, held
   * @param parts how many inputs each set of weights of a head has
   */
  HeadTrainer(Task task, List<Feature[][]> inputs, int[] parts, double cost, long seed) {
    this.task = task;
    this.parts = parts;
    this.cost = cost;
    this.taught = inputs.get(0);
    this.folded = inputs.get(1);
    this.held = inputs.get(2);
    this.foldOf = folds(folded.length, seed);
  }

  /**
   * @param model taught everything but the held texts, with the weights that are kept
   * @param folded its sum for each folded text, by a model that did not know it
   * @param held its sum for each held text
   */
  record Trained(LinearModel model, double[] folded, double[] held) {}

  Trained train(String label) {
    double[] foldedSums = new double[folded.length];
    for (int fold = 0; fold < FOLDS && folded.length > 0; fold++) {
      LinearModel model = model(label, fold);
      for (int i = 0; i < folded.length; i++) {
        if (foldOf[i] == fold) {
          foldedSums[i] = model.sum(folded[i]);
        }
      }
    }
    LinearModel model = model(label, FOLDS);
    double[] heldSums = new double[held.length];
    for (int i = 0; i < held.length; i++) {
      heldSums[i] = model.sum(held[i]);
    }
    return new Trained(model, foldedSums, heldSums);
  }

  /** Taught all but one fold; the fold {@link #FOLDS} is empty. */
  private LinearModel model(String label, int without) {
    List<Feature[]> inputs = new ArrayList<>();
    List<Boolean> truth = new ArrayList<>();
    for (int i = 0; i < taught.length; i++) {
      add(inputs, truth, taught[i], task.taught().get(i), label);
    }
    for (int i = 0; i < folded.length; i++) {
      if (foldOf[i] != without) {
        add(inputs, truth, folded[i], task.folded().get(i), label);
      }
    }
    boolean[] truths = new boolean[truth.size()];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = truth.get(i);
    }
    int size = IntStream.of(parts).sum();
    return LinearModel.train(inputs.toArray(Feature[][]::new), truths, size, cost).rounded(parts);
  }

  private static void add(
      List<Feature[]> inputs, List<Boolean> truth, Feature[] text, Example example, String label) {
    for (int i = 0; i < example.times(); i++) {
      inputs.add(text);
      truth.add(example.has(label));
    }
  }

  private static int[] folds(int count, long seed) {
    Random random = new Random(seed);
    int[] folds = new int[count];
    for (int i = 0; i < count; i++) {
      folds[i] = random.nextInt(FOLDS);
    }
    return folds;
  }
}
