package dev.rapport.feedback.arena.rating;

import dev.rapport.feedback.arena.rating.BradleyTerry.Fit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How few pairs the first place hangs on: so many dropped, and another one is first.
 *
 * <p>Greedy: for each of the {@value #RIVALS} next best, the pair whose loss helps it most, by one
 * Newton step (the influence function), is dropped, and all is rated anew, until it is ahead. So
 * this is an upper bound: fewer may do. Bootstrap intervals do not see it; 2 of 57,477 votes have
 * held the first place of Chatbot Arena (Huang, Shen, Wei, Broderick, Dropping Just a Handful of
 * Preferences Can Change Top Large Language Model Rankings, 2025).
 *
 * @param dropped how many pairs at most have to go
 * @param of how many
 * @param successor who is first then
 */
public record LeaveOut(int dropped, int of, String successor) {

  private static final int RIVALS = 5;
  private static final int MOST = 1000;

  /** So far apart two strengths are by rounding. */
  private static final double EQUAL = 1e-9;

  /** Empty with fewer than two contestants, and when no {@value #MOST} dropped pairs do it. */
  public static Optional<LeaveOut> of(Design design) {
    if (design.contestants().size() < 2) {
      return Optional.empty();
    }
    Fit fit = BradleyTerry.fit(design, design.weights(), BradleyTerry.start(design));
    int[] order = order(design, fit.found().parameters());
    Optional<LeaveOut> smallest = Optional.empty();
    for (int rival = 1; rival < order.length && rival <= RIVALS; rival++) {
      int most = smallest.map(it -> it.dropped - 1).orElse(Math.min(MOST, design.size()));
      int dropped = dropped(design, fit, new Duel(order[0], order[rival]), most);
      if (dropped <= most) {
        String successor = design.contestants().get(order[rival]);
        smallest = Optional.of(new LeaveOut(dropped, design.size(), successor));
      }
    }
    return smallest;
  }

  private static int[] order(Design design, double[] parameters) {
    return IntStream.range(0, design.contestants().size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -parameters[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** More than {@code most} when that many do not do it. */
  private static int dropped(Design design, Fit all, Duel duel, int most) {
    double[] weights = design.weights();
    Fit fit = all;
    int dropped = 0;
    while (!duel.isWon(fit) && dropped <= most) {
      int row = mostHelpful(design, weights, fit, duel);
      if (row < 0) {
        return most + 1;
      }
      weights[row]--;
      dropped++;
      fit = BradleyTerry.fit(design, weights, fit.found().parameters());
    }
    return dropped;
  }

  /** The row a pair of which holds the leader up most; −1 when none does. */
  private static int mostHelpful(Design design, double[] weights, Fit fit, Duel duel) {
    Newton newton = new Newton(design, weights, fit.ridge());
    double[] at = fit.found().parameters();
    double[] pull = newton.slope(at).hessian().solve(duel.lead(at.length));
    int best = -1;
    double most = 1e-12;
    for (int i = 0; i < weights.length; i++) {
      double off = design.rows()[i].score() - Newton.logistic(newton.along(i, at));
      double held = newton.along(i, pull) * off;
      if (weights[i] > 0 && held > most) {
        most = held;
        best = i;
      }
    }
    return best;
  }

  /** Two contestants, by number. */
  private record Duel(int leader, int rival) {

    boolean isWon(Fit fit) {
      return fit.found().parameters()[rival] > fit.found().parameters()[leader] + EQUAL;
    }

    /** What the leader is ahead by, as a sum of parameters. */
    double[] lead(int parameters) {
      double[] lead = new double[parameters];
      lead[leader] = 1;
      lead[rival] = -1;
      return lead;
    }
  }
}
