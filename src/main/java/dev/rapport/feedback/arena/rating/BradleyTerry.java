package dev.rapport.feedback.arena.rating;

import dev.rapport.feedback.arena.rating.Newton.Found;
import dev.rapport.feedback.arena.rating.StyleControl.Trait;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How strong contestants are of whom not everybody has met everybody.
 *
 * <pre>
 * P(i is preferred to j) = 1 / (1 + exp(θ(j) − θ(i))),  Σ θ = 0
 * </pre>
 *
 * <p>The θ of the highest likelihood, by Newton's method (E. Zermelo, 1929; R. A. Bradley and M. E.
 * Terry, Rank Analysis of Incomplete Block Designs, Biometrika 39, 1952). A tie is half a win for
 * both, which is the same model as a quasi-likelihood.
 *
 * <p>Where some have won, or lost, all that they had with the others, there is no highest
 * likelihood. Then, and only then, a ridge of {@value #RIDGE} holds the strengths together, which
 * is as if each had been seen at the mean with a standard deviation of 10: their order stands,
 * their distance is a guess, and {@link Ratings#drawnTogether} says so.
 */
public final class BradleyTerry {

  static final double RIDGE = 0.01;

  private BradleyTerry() {}

  /** Empty ratings for no contests. */
  public static Ratings rate(Design design) {
    if (design.size() == 0) {
      return new Ratings(Map.of(), Map.of(), 0, false, Set.of(), List.of());
    }
    Fit fit = fit(design, design.weights(), start(design));
    return new Ratings(
        strengths(design, fit.found.parameters()),
        styles(design, fit.found.parameters()),
        fit.found.logLikelihood(),
        fit.ridge > 0,
        unbounded(design),
        design.apart());
  }

  static double[] start(Design design) {
    return new double[design.contestants().size() + design.traits().size()];
  }

  /** Without a ridge where that is possible. */
  static Fit fit(Design design, double[] weights, double[] start) {
    if (design.strong(weights).size() == design.contestants().size()) {
      Found found = new Newton(design, weights, 0).from(start);
      if (found.converged()) {
        return new Fit(found, 0);
      }
    }
    return new Fit(new Newton(design, weights, RIDGE).from(start(design)), RIDGE);
  }

  private static Set<String> unbounded(Design design) {
    Set<Integer> strong = design.strong(design.weights());
    return IntStream.range(0, design.contestants().size())
        .filter(i -> !strong.contains(i))
        .mapToObj(design.contestants()::get)
        .collect(Collectors.toSet());
  }

  /** The best first, and of equal ones by name. */
  private static Map<String, Double> strengths(Design design, double[] parameters) {
    Map<String, Double> byName = new LinkedHashMap<>();
    for (int i = 0; i < design.contestants().size(); i++) {
      byName.put(design.contestants().get(i), parameters[i]);
    }
    Map<String, Double> byStrength = new LinkedHashMap<>();
    byName.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(entry -> byStrength.put(entry.getKey(), entry.getValue()));
    return byStrength;
  }

  private static Map<Trait, Double> styles(Design design, double[] parameters) {
    Map<Trait, Double> styles = new EnumMap<>(Trait.class);
    for (int i = 0; i < design.traits().size(); i++) {
      styles.put(design.traits().get(i), parameters[design.contestants().size() + i]);
    }
    return styles;
  }

  /**
   * @param ridge that it took; 0 for none
   */
  record Fit(Found found, double ridge) {}
}
