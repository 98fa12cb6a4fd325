package dev.rapport.feedback.arena.rating;

import dev.rapport.feedback.arena.rating.StyleControl.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What contests say about those who met in them.
 *
 * @param strengths of each that can be compared, best first, in natural logarithms of odds; they
 *     add up to 0
 * @param style what a usual difference in each trait is worth, on the same scale; empty where style
 *     is not looked at
 * @param logLikelihood in natural logarithms, 0 at most
 * @param drawnTogether true when somebody has won or lost everything, so that distances are a guess
 * @param apart who has met none of those, and cannot be compared with them
 */
public record Ratings(
    Map<String, Double> strengths,
    Map<Trait, Double> style,
    double logLikelihood,
    boolean drawnTogether,
    List<String> apart) {

  /** Empty without a contest. */
  public Optional<String> first() {
    return strengths.keySet().stream().findFirst();
  }
}
