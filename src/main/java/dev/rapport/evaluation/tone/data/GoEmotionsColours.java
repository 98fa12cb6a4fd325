package dev.rapport.evaluation.tone.data;

import java.util.Optional;
import java.util.Set;

/**
 * The sentiment of a comment by its emotions, as Google groups them ({@code sentiment_mapping.json}
 * of GoEmotions). Confusion, curiosity, realization and surprise are of no colour.
 */
final class GoEmotionsColours {

  private static final Set<String> POSITIVE =
      Set.of(
          "amusement",
          "excitement",
          "joy",
          "love",
          "desire",
          "optimism",
          "caring",
          "pride",
          "admiration",
          "gratitude",
          "relief",
          "approval");

  private static final Set<String> NEGATIVE =
      Set.of(
          "fear",
          "nervousness",
          "remorse",
          "embarrassment",
          "disappointment",
          "sadness",
          "grief",
          "disgust",
          "anger",
          "annoyance",
          "disapproval");

  private GoEmotionsColours() {}

  /** Empty when the comment has both colours, or none and is not called neutral. */
  static Optional<String> of(Set<String> labels) {
    boolean positive = labels.stream().anyMatch(POSITIVE::contains);
    boolean negative = labels.stream().anyMatch(NEGATIVE::contains);
    if (positive != negative) {
      return Optional.of(positive ? "positive" : "negative");
    }
    return positive || !labels.contains("neutral") ? Optional.empty() : Optional.of("neutral");
  }
}
