package dev.rapport.evaluation.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.rapport.tone.heads.Weights;
import java.util.Arrays;

/**
 * A logistic regression by LIBLINEAR (Fan et al. 2008): the one best solution, so the same data
 * give the same weights.
 *
 * @param weights one for each input
 */
record LinearModel(double[] weights, double bias) {

  private static final double PRECISION = 0.05;

  static {
    Linear.disableDebugOutput();
  }

  /**
   * @param inputs for each text its inputs that are not zero, numbered from 1, ascending, and
   *     behind them a one with the number {@code size + 1}
   * @param size how many inputs there are
   * @param cost how much a mistake costs against a large weight; higher learns more by heart
   */
  static LinearModel train(Feature[][] inputs, boolean[] truth, int size, double cost) {
    Problem problem = new Problem();
    problem.l = inputs.length;
    problem.n = size + 1;
    problem.bias = 1;
    problem.x = new Feature[inputs.length][];
    problem.y = new double[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      problem.x[i] = inputs[i];
      problem.y[i] = truth[i] ? 1 : 0;
    }
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
    return of(model, size);
  }

  /** The library gives weights for the class that it met first. */
  private static LinearModel of(Model model, int size) {
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] given = model.getFeatureWeights();
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = sign * given[i];
    }
    return new LinearModel(weights, sign * given[size]);
  }

  /**
   * With the weights as a head keeps them, which are coarser.
   *
   * @param parts how many inputs each of its sets of weights has, in the order of the inputs
   */
  LinearModel rounded(int... parts) {
    double[] kept = new double[weights.length];
    int from = 0;
    for (int part : parts) {
      double[] exact = Arrays.copyOfRange(weights, from, from + part);
      System.arraycopy(Weights.of(exact).values(), 0, kept, from, part);
      from += part;
    }
    return new LinearModel(kept, bias);
  }

  double sum(Feature[] inputs) {
    double sum = 0;
    for (Feature input : inputs) {
      int number = input.getIndex();
      sum += (number > weights.length ? bias : weights[number - 1]) * input.getValue();
    }
    return sum;
  }
}
