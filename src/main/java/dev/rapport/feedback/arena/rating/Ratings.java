package dev.rapport.feedback.arena.rating;

import dev.rapport.feedback.arena.rating.StyleControl.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What contests say about those who met in them.
 *
 * @param strengths of each that can be compared, best first, in natural logarithms of odds; they
 *     add up to 0
 * @param style what a usual difference in each trait is worth, on the same scale; empty where style
 *     is not looked at
 * @param logLikelihood in natural logarithms, 0 at most
 * @param drawnTogether true when there is no most likely value for all of them, so that a ridge
 *     took part
 * @param unbounded whose distance is a guess: they have won, or lost, all that they had with the
 *     others
 * @param apart who has met none of those, and cannot be compared with them
 */
public record Ratings(
    Map<String, Double> strengths,
    Map<Trait, Double> style,
    double logLikelihood,
    boolean drawnTogether,
    Set<String> unbounded,
    List<String> apart) {

  /** Empty without a contest. */
  public Optional<String> first() {
    return strengths.keySet().stream().findFirst();
  }
}
