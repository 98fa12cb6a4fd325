package dev.rapport.evaluation.training;

import dev.rapport.evaluation.training.HeadTrainer.Trained;
import dev.rapport.tone.heads.Calibration;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The texts that settings of one head are chosen on: folded and held ones. Both kinds together
 * count alike, however many there are of each.
 *
 * @param truth whether each has the label
 * @param weights how much each counts
 */
record Judged(Task.Goal goal, boolean[] truth, double[] weights) {

  static Judged of(Task task, String label) {
    int folded = task.folded().size();
    int held = task.held().size();
    boolean[] truth = new boolean[task.judgedCount()];
    double[] weights = new double[task.judgedCount()];
    for (int i = 0; i < truth.length; i++) {
      truth[i] = task.judged(i).has(label);
      weights[i] = truth.length / (2.0 * (i < folded ? folded : held));
    }
    return new Judged(task.goal(), truth, weights);
  }

  /** Fitted to what people said, and moved so that the goal is met best from 0.5 on. */
  Calibration calibration(Trained words, Optional<Trained> meaning) {
    double[][] inputs = inputs(words, meaning);
    double[] factors = Platt.fit(inputs, truth, weights);
    double[] probabilities = new double[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      probabilities[i] = Platt.probability(factors, inputs[i]);
    }
    double threshold =
        switch (goal) {
          case MACRO_RECALL -> share();
          case LABEL_F1, BOTH_SIDES_F1 -> Threshold.best(probabilities, truth, weights, goal);
        };
    double offset = factors[factors.length - 1] - Math.log(threshold / (1 - threshold));
    return new Calibration(
        (float) factors[0], (float) (meaning.isPresent() ? factors[1] : 0), (float) offset);
  }

  /** How many have the label: where classes are to count alike, the rare one needs less to win. */
  private double share() {
    double having = 0;
    for (int i = 0; i < truth.length; i++) {
      having += truth[i] ? weights[i] : 0;
    }
    return having / DoubleStream.of(weights).sum();
  }

  double[] scores(Calibration calibration, Trained words, Optional<Trained> meaning) {
    double[][] inputs = inputs(words, meaning);
    double[] scores = new double[inputs.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = calibration.score(inputs[i][0], inputs[i].length > 1 ? inputs[i][1] : 0);
    }
    return scores;
  }

  private static double[][] inputs(Trained words, Optional<Trained> meaning) {
    double[] first = sums(words);
    double[] second = meaning.map(Judged::sums).orElse(first);
    double[][] inputs = new double[first.length][];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] =
          meaning.isPresent() ? new double[] {first[i], second[i]} : new double[] {first[i]};
    }
    return inputs;
  }

  private static double[] sums(Trained trained) {
    return DoubleStream.concat(DoubleStream.of(trained.folded()), DoubleStream.of(trained.held()))
        .toArray();
  }
}
