package dev.rapport.feedback.arena.rating;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes out of a rating what is liked for its looks: the differences in style of the two texts are
 * further coefficients of the Bradley–Terry model.
 *
 * <pre>
 * logit P(first is preferred) = θ(first) − θ(second) + Σ β(t) · z(t)
 * z(t) = d(t) / rms(d(t)),  d(t) = (t(first) − t(second)) / (t(first) + t(second))
 * </pre>
 *
 * <p>As Chatbot Arena does it (Li, Angelopoulos, Chiang, Does Style Matter?, LMSYS, August 2024),
 * but that the standardised difference is not centred: which of the two comes first means nothing,
 * so the model may not change when they change places. β is what a difference of the usual size is
 * worth in natural logarithms of odds.
 */
public final class StyleControl {

  private StyleControl() {}

  /** What texts are compared by, in the order of {@link Style#against}. */
  public enum Trait {
    LENGTH,
    EMOJI,
    EXCLAMATIONS
  }

  /** The traits in which any two texts differ, and the scale of each. */
  static Map<Trait, Double> scales(List<Contest> contests) {
    Map<Trait, Double> scales = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      double squares = 0;
      for (Contest contest : contests) {
        squares += Math.pow(difference(contest, trait), 2);
      }
      if (squares > 0) {
        scales.put(trait, Math.sqrt(squares / contests.size()));
      }
    }
    return scales;
  }

  /** The standardised differences of one contest, one for each of these traits. */
  static List<Double> covariates(Contest contest, Map<Trait, Double> scales) {
    List<Double> covariates = new ArrayList<>();
    scales.forEach((trait, scale) -> covariates.add(difference(contest, trait) / scale));
    return List.copyOf(covariates);
  }

  private static double difference(Contest contest, Trait trait) {
    return contest.firstStyle().against(contest.secondStyle())[trait.ordinal()];
  }
}
