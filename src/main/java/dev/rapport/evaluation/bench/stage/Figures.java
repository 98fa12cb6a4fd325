package dev.rapport.evaluation.bench.stage;

import java.util.Map;

/**
 * What one contender took for a mention beside the model.
 *
 * @param mentions that were brought to a draft, or before a person
 * @param held those of them that a person would see, since nothing came about that may go out
 * @param candidates how many were written for each
 * @param own what the whole took
 * @param parts what each part took, by its title
 */
record Figures(
    String name,
    long mentions,
    int held,
    double candidates,
    Spread own,
    Map<String, Spread> parts) {

  /** How much of the time went there, 0 to 1. */
  double share(String part) {
    return parts.get(part).mean() / Math.max(1, own.mean());
  }
}
