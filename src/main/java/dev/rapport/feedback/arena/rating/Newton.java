package dev.rapport.feedback.arena.rating;

import dev.rapport.feedback.arena.rating.Design.Row;
import java.util.List;

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

  private final List<Row> rows;
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
    for (int step = 1; step <= MOST_STEPS; step++) {
      double[] move = hessian(at).solve(gradient(at));
      double size = move(at, move);
      if (!(size < BEYOND) || largest(at) > BEYOND) {
        return new Found(at, logLikelihood(at), step, false);
      }
      if (size < SMALL_STEP) {
        return new Found(at, logLikelihood(at), step, true);
      }
    }
    return new Found(at, logLikelihood(at), MOST_STEPS, false);
  }

  /** Goes as far as it does not get worse, and says how far that was. */
  private double move(double[] at, double[] move) {
    double before = objective(at);
    double share = 1;
    double[] next = moved(at, move, share);
    for (int i = 0;
        i < MOST_HALVINGS && !(objective(next) >= before - 1e-12 * Math.abs(before));
        i++) {
      share /= 2;
      next = moved(at, move, share);
    }
    System.arraycopy(next, 0, at, 0, at.length);
    return share * largest(move);
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
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        double logit = along(rows.get(i), at);
        double logOfOdds1 = Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit)));
        sum += weights[i] * (rows.get(i).score() * logit - logOfOdds1);
      }
    }
    return sum;
  }

  /** The row of the design matrix times such a vector; times the parameters, the log-odds. */
  double along(Row row, double[] at) {
    double sum = at[row.first()] - at[row.second()];
    for (int trait = 0; trait < row.covariates().size(); trait++) {
      sum += at[contestants + trait] * row.covariates().get(trait);
    }
    return sum;
  }

  static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  private double[] gradient(double[] at) {
    double[] gradient = new double[at.length];
    for (int i = 0; i < weights.length; i++) {
      Row row = rows.get(i);
      if (weights[i] > 0) {
        addTo(gradient, row, weights[i] * (row.score() - logistic(along(row, at))));
      }
    }
    for (int i = 0; i < at.length; i++) {
      gradient[i] -= ridge * at[i];
    }
    return gradient;
  }

  /** Adds so many times the row of the design matrix. */
  void addTo(double[] sum, Row row, double times) {
    sum[row.first()] += times;
    sum[row.second()] -= times;
    for (int trait = 0; trait < row.covariates().size(); trait++) {
      sum[contestants + trait] += times * row.covariates().get(trait);
    }
  }

  /**
   * The information, so that it can be solved for: strengths are only differences, and what is
   * added where there is no ridge keeps their sum at 0 without changing anything else.
   */
  Positive hessian(double[] at) {
    int n = at.length;
    double[][] sum = new double[n][n];
    double[] line = new double[n];
    for (int i = 0; i < weights.length; i++) {
      Row row = rows.get(i);
      if (weights[i] > 0) {
        double p = logistic(along(row, at));
        addSquare(sum, row, weights[i] * p * (1 - p), line);
      }
    }
    for (int i = 0; i < n; i++) {
      sum[i][i] += ridge;
      for (int j = 0; ridge == 0 && i < contestants && j < contestants; j++) {
        sum[i][j] += 1;
      }
    }
    return new Positive(sum);
  }

  private void addSquare(double[][] sum, Row row, double times, double[] line) {
    addTo(line, row, 1);
    int[] places = places(row);
    for (int i : places) {
      for (int j : places) {
        sum[i][j] += times * line[i] * line[j];
      }
    }
    addTo(line, row, -1);
  }

  /** Where the row has anything. */
  private int[] places(Row row) {
    int[] places = new int[2 + row.covariates().size()];
    places[0] = row.first();
    places[1] = row.second();
    for (int trait = 0; trait < row.covariates().size(); trait++) {
      places[2 + trait] = contestants + trait;
    }
    return places;
  }
}
