package dev.rapport.evaluation.training;

/**
 * Logistic regression in one or two inputs, which turns the sums of a head into a probability
 * (Platt 1999), by Newton's method with a little ridge that keeps it finite.
 */
final class Platt {

  private static final int STEPS = 50;
  private static final double RIDGE = 1e-3;

  private Platt() {}

  /**
   * @param inputs for each text its sums
   * @param truth whether it has the label
   * @param weights how much each text counts
   * @return a factor for each input, and an offset behind them
   */
  static double[] fit(double[][] inputs, boolean[] truth, double[] weights) {
    int size = inputs[0].length + 1;
    double[] factors = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int i = 0; i < size; i++) {
        gradient[i] = RIDGE * factors[i];
        curvature[i][i] = RIDGE;
      }
      for (int row = 0; row < inputs.length; row++) {
        add(inputs[row], truth[row], weights[row], factors, gradient, curvature);
      }
      double[] move = solve(curvature, gradient);
      for (int i = 0; i < size; i++) {
        factors[i] -= move[i];
      }
    }
    return factors;
  }

  static double probability(double[] factors, double[] input) {
    return 1 / (1 + Math.exp(-sum(factors, input)));
  }

  private static void add(
      double[] input,
      boolean truth,
      double weight,
      double[] factors,
      double[] gradient,
      double[][] curvature) {
    double p = probability(factors, input);
    for (int i = 0; i < factors.length; i++) {
      gradient[i] += weight * (p - (truth ? 1 : 0)) * at(input, i);
      for (int j = 0; j < factors.length; j++) {
        curvature[i][j] += weight * p * (1 - p) * at(input, i) * at(input, j);
      }
    }
  }

  private static double sum(double[] factors, double[] input) {
    double sum = 0;
    for (int i = 0; i < factors.length; i++) {
      sum += factors[i] * at(input, i);
    }
    return sum;
  }

  private static double at(double[] input, int i) {
    return i < input.length ? input[i] : 1;
  }

  /** Gauss's elimination; the matrix is positive definite, so no pivot is needed. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] x = right.clone();
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int column = i; column < size; column++) {
          matrix[row][column] -= factor * matrix[i][column];
        }
        x[row] -= factor * x[i];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int column = i + 1; column < size; column++) {
        x[i] -= matrix[i][column] * x[column];
      }
      x[i] /= matrix[i][i];
    }
    return x;
  }
}
