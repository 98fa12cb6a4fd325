package dev.rapport.feedback.arena.rating;

import dev.rapport.feedback.arena.rating.Design.Row;

/**
 * Newton's method for the logistic model of a {@link Design}. The parameters are the strengths of
 * the contestants, which add up to 0, and then what each trait is worth.
 */
final class Newton {

  private static final int MOST_STEPS = 60;
  private static final int MOST_HALVINGS = 30;
  private static final double SMALL_STEP = 1e-10;

  /** Odds of e^30 are none that contests can show: there is no most likely value. */
  private static final double BEYOND = 30;

  private final Row[] rows;
  private final double[][] covariates;
  private final double[] weights;
  private final int contestants;
  private final double ridge;

  /**
   * @param weights how often each row counts
   * @param ridge half of it times the sum of all squared parameters is taken off the likelihood; 0
   *     for none
   */
  Newton(Design design, double[] weights, double ridge) {
    this.rows = design.rows();
    this.covariates = design.covariates();
    this.weights = weights;
    this.contestants = design.contestants().size();
    this.ridge = ridge;
  }

  /**
   * @param steps how many it took; what it is worth tells {@code converged}
   */
  record Found(double[] parameters, double logLikelihood, int steps, boolean converged) {}

  Found from(double[] start) {
    double[] at = start.clone();
    double height = objective(at);
    for (int step = 1; step <= MOST_STEPS; step++) {
      Slope slope = slope(at);
      double[] move = slope.hessian.solve(slope.gradient);
      double share = share(at, move, height);
      at = moved(at, move, share);
      height = objective(at);
      double size = share * largest(move);
      if (!(size < BEYOND) || largest(at) > BEYOND) {
        return new Found(at, logLikelihood(at), step, false);
      }
      if (size < SMALL_STEP) {
        return new Found(at, logLikelihood(at), step, true);
      }
    }
    return new Found(at, logLikelihood(at), MOST_STEPS, false);
  }

  /** How much of a move does not make it worse: as a rule the whole. */
  private double share(double[] at, double[] move, double height) {
    double share = 1;
    for (int i = 0; i < MOST_HALVINGS; i++) {
      if (objective(moved(at, move, share)) >= height - 1e-12 * Math.abs(height)) {
        return share;
      }
      share /= 2;
    }
    return share;
  }

  private static double[] moved(double[] at, double[] move, double share) {
    double[] next = at.clone();
    for (int i = 0; i < next.length; i++) {
      next[i] += share * move[i];
    }
    return next;
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private double objective(double[] at) {
    double squares = 0;
    for (double value : at) {
      squares += value * value;
    }
    return logLikelihood(at) - ridge / 2 * squares;
  }

  double logLikelihood(double[] at) {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      if (weights[i] > 0) {
        double logit = along(i, at);
        double logOfSum = Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit)));
        sum += weights[i] * (rows[i].score() * logit - logOfSum);
      }
    }
    return sum;
  }

  /** A row of the design matrix times such a vector; times the parameters, the log-odds. */
  double along(int row, double[] vector) {
    double sum = vector[rows[row].first()] - vector[rows[row].second()];
    for (int trait = 0; trait < covariates[row].length; trait++) {
      sum += vector[contestants + trait] * covariates[row][trait];
    }
    return sum;
  }

  static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  /**
   * Where it goes up, and the information: strengths are only differences, and what is added where
   * there is no ridge keeps their sum at 0 without changing anything else.
   */
  Slope slope(double[] at) {
    int n = at.length;
    double[] gradient = new double[n];
    double[][] information = new double[n][n];
    for (int i = 0; i < rows.length; i++) {
      if (weights[i] > 0) {
        double p = logistic(along(i, at));
        add(i, gradient, weights[i] * (rows[i].score() - p));
        addSquare(i, information, weights[i] * p * (1 - p));
      }
    }
    for (int i = 0; i < n; i++) {
      gradient[i] -= ridge * at[i];
      information[i][i] += ridge;
      for (int j = 0; ridge == 0 && i < contestants && j < contestants; j++) {
        information[i][j] += 1;
      }
    }
    return new Slope(gradient, new Positive(information));
  }

  /** So many times a row of the design matrix. */
  private void add(int row, double[] sum, double times) {
    sum[rows[row].first()] += times;
    sum[rows[row].second()] -= times;
    for (int trait = 0; trait < covariates[row].length; trait++) {
      sum[contestants + trait] += times * covariates[row][trait];
    }
  }

  /** So many times its square; in each line it is the row once more, times what stands there. */
  private void addSquare(int row, double[][] sum, double times) {
    add(row, sum[rows[row].first()], times);
    add(row, sum[rows[row].second()], -times);
    for (int trait = 0; trait < covariates[row].length; trait++) {
      add(row, sum[contestants + trait], times * covariates[row][trait]);
    }
  }

  /** At one place. */
  record Slope(double[] gradient, Positive hessian) {}
}
